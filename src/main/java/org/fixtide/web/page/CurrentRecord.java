// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.fixtide.catalog.CatalogVersion;
import org.fixtide.trend.Trends;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Opens the record once for a request, and spares the answer where the reader's copy is of the same
 * address, state of the record, day and start of the site.
 */
@Component
class CurrentRecord implements HandlerInterceptor {

  /** Request attribute that holds the {@link Trends.Snapshot}. */
  static final String ATTRIBUTE = "record";

  private final Trends trends;
  private final Instant start = Clock.systemUTC().instant();

  CurrentRecord(Trends trends) {
    this.trends = trends;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod)
        || request.getDispatcherType() != DispatcherType.REQUEST) {
      return true;
    }
    CatalogVersion version = trends.version();
    if (!HttpMethod.GET.matches(request.getMethod())
        && !HttpMethod.HEAD.matches(request.getMethod())) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
      return opened(request, version);
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
    LocalDate today = LocalDate.now(Clock.systemUTC());
    String tag =
        "W/\"%s-%s-%s-%s\"".formatted(name(start), today, version.stamp(), address(request));
    long changed = latest(start, today, version.changedAt()).toEpochMilli();
    return !new ServletWebRequest(request, response).checkNotModified(tag, changed)
        && opened(request, version);
  }

  /** The record's tables are not asked before this. */
  private boolean opened(HttpServletRequest request, CatalogVersion version) {
    request.setAttribute(ATTRIBUTE, trends.at(version));
    return true;
  }

  private static String name(Instant start) {
    return Long.toString(start.toEpochMilli(), Character.MAX_RADIX);
  }

  private static String address(HttpServletRequest request) {
    return Integer.toHexString(Objects.hash(request.getRequestURI(), request.getQueryString()));
  }

  private static Instant latest(Instant start, LocalDate today, Instant changedAt) {
    return Stream.of(start, today.atStartOfDay(ZoneOffset.UTC).toInstant(), changedAt)
        .max(Comparator.naturalOrder())
        .orElse(start);
  }
}
