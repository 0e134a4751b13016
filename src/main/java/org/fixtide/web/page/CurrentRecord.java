// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.fixtide.trend.Trends;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Opens the record once for a request, and spares the page where the reader's copy is of the same
 * state of the record, day and start of the site.
 */
@Component
class CurrentRecord implements HandlerInterceptor {

  /** Request attribute that holds the {@link Trends.Snapshot}. */
  static final String ATTRIBUTE = "record";

  private final Trends trends;
  private final String start = Long.toString(Clock.systemUTC().millis(), Character.MAX_RADIX);

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
    Trends.Snapshot record = trends.now();
    request.setAttribute(ATTRIBUTE, record);
    if (!HttpMethod.GET.matches(request.getMethod())
        && !HttpMethod.HEAD.matches(request.getMethod())) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
      return true;
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
    String tag =
        "W/\"%s-%s-%s\""
            .formatted(start, LocalDate.now(Clock.systemUTC()), record.version().stamp());
    return !new ServletWebRequest(request, response).checkNotModified(tag);
  }
}
