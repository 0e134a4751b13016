// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** A request as if it were for a page: at another path, without the parameter for the theme. */
final class PageRequest extends HttpServletRequestWrapper {

  private final String path;
  private final @Nullable String query;
  private final Map<String, String[]> parameters = new LinkedHashMap<>();

  /**
   * @param path of the page, encoded
   * @param query encoded
   */
  PageRequest(HttpServletRequest request, String path, @Nullable String query) {
    super(request);
    this.path = path;
    this.query = query;
    String given = "?" + (query == null ? "" : query.replace("+", "%20"));
    UriComponentsBuilder.fromUriString(given)
        .build()
        .getQueryParams()
        .forEach((name, values) -> {
          if (!name.equals("theme")) {
            parameters.put(decoded(name), values.stream().map(this::value).toArray(String[]::new));
          }
        });
  }

  private String value(@Nullable String value) {
    return value == null ? "" : decoded(value);
  }

  private static String decoded(String text) {
    return UriUtils.decode(text, StandardCharsets.UTF_8);
  }

  @Override
  public String getRequestURI() {
    return path;
  }

  @Override
  public StringBuffer getRequestURL() {
    StringBuffer url = super.getRequestURL();
    int root = url.length() - super.getRequestURI().length();
    return url.replace(root, url.length(), path);
  }

  @Override
  public String getServletPath() {
    return decoded(path);
  }

  @Override
  public @Nullable String getQueryString() {
    return query;
  }

  @Override
  public @Nullable String getParameter(String name) {
    String[] values = parameters.get(name);
    return values == null ? null : values[0];
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Collections.unmodifiableMap(parameters);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(List.copyOf(parameters.keySet()));
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return parameters.get(name);
  }
}
