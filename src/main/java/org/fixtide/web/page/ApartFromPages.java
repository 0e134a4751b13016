// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fixtide.web.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns a request for a chart's picture, frame or oEmbed description into one for the page that it
 * is on, so that its figures are the page's own; {@link ChartsApart} answers with what is {@link
 * Wanted}.
 */
@Component
class ApartFromPages extends OncePerRequestFilter {

  private static final String OEMBED = "/oembed";

  private final SiteAddress site;
  private final JsonMapper json;

  ApartFromPages(SiteAddress site, JsonMapper json) {
    this.site = site;
    this.json = json;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = request.getRequestURI();
    if (path.equals(OEMBED)) {
      describe(request, response, chain);
      return;
    }
    Wanted picture = Wanted.picture(path);
    Wanted wanted = picture == null ? Wanted.embed(path, request.getParameter("theme")) : picture;
    if (wanted == null) {
      chain.doFilter(request, response);
      return;
    }
    wanted.into(request);
    chain.doFilter(new PageRequest(request, wanted.page(), request.getQueryString()), response);
  }

  private void describe(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String url = request.getParameter("url");
    String format = request.getParameter("format");
    if (url == null) {
      refuse(
          response, HttpStatus.BAD_REQUEST, "url is missing: the address of a page with a chart");
    } else if (format != null && !format.equals("json")) {
      refuse(
          response, HttpStatus.NOT_IMPLEMENTED, "format is " + format + "; json is answered only");
    } else {
      UriComponents address = own(url);
      if (address == null) {
        refuse(response, HttpStatus.NOT_FOUND, "url is no address of this site: " + url);
        return;
      }
      String path =
          address.getPath() == null || address.getPath().isEmpty() ? "/" : address.getPath();
      Wanted embed = Wanted.embed(path, null);
      String page = embed == null ? path : embed.page();
      String chart = embed == null ? address.getFragment() : embed.chart();
      new Wanted(page, chart, Wanted.Form.OEMBED, Wanted.Theme.READERS).into(request);
      chain.doFilter(new PageRequest(request, page, address.getQuery()), response);
    }
  }

  /** The address taken apart; {@code null} if it is another site's, or none. */
  private @Nullable UriComponents own(String url) {
    String root = site.of("");
    boolean ours =
        url.startsWith(root)
            && (url.length() == root.length() || "/?#".indexOf(url.charAt(root.length())) >= 0);
    try {
      return ours ? UriComponentsBuilder.fromUriString(url).build() : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private void refuse(HttpServletResponse response, HttpStatus status, String words)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response
        .getOutputStream()
        .write(json.writeValueAsBytes(ProblemDetail.forStatusAndDetail(status, words)));
  }
}
