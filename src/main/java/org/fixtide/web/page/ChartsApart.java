// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.fixtide.trend.Trends;
import org.fixtide.web.Chart;
import org.fixtide.web.PageHead;
import org.fixtide.web.SiteAddress;
import org.fixtide.web.image.Picture;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a chart alone where that is {@link Wanted} instead of the page it is on. */
@Component
class ChartsApart implements HandlerInterceptor {

  private static final long KEPT_BYTES = 16L << 20;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final SiteAddress site;
  private final JsonMapper json;
  private final Cache<Key, byte[]> drawn =
      Caffeine.newBuilder()
          .maximumWeight(KEPT_BYTES)
          .weigher((Key key, byte[] file) -> file.length)
          .build();

  /** A picture of one state of the record; its foot names the day. */
  private record Key(
      Wanted wanted, @Nullable String query, String site, long revision, LocalDate day) {}

  ChartsApart(SiteAddress site, JsonMapper json) {
    this.site = site;
    this.json = json;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    Wanted wanted = Wanted.in(request);
    if (wanted == null || !(handler instanceof HandlerMethod page)) {
      return true;
    }
    if (page.getReturnType().getParameterType() != String.class) {
      throw wanted.missing();
    }
    byte[] known = isPicture(wanted) ? drawn.getIfPresent(key(wanted, request)) : null;
    if (known == null) {
      return true;
    }
    write(response, wanted, known);
    return false;
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView answer) {
    Wanted wanted = Wanted.in(request);
    if (answer == null || answer.getViewName() == null) {
      return;
    }
    List<Chart> charts =
        answer.getModel().get("view") instanceof Charted view ? view.charts() : List.of();
    PageHead page = (PageHead) answer.getModel().get("page");
    if (wanted != null) {
      alone(wanted, wanted.among(charts), Objects.requireNonNull(page), request, answer);
    } else if (page != null && request.getAttribute(CurrentRecord.ATTRIBUTE) != null) {
      beside(charts, page, revision(request), answer);
    }
  }

  /** What a page says of its charts to those who link to it. */
  private void beside(List<Chart> charts, PageHead page, long revision, ModelAndView answer) {
    if (!charts.isEmpty()) {
      answer.addObject("preview", Preview.of(charts.getFirst(), page, site));
      answer.addObject("cite", Citation.of(page, site, revision, today()));
    }
  }

  private void alone(
      Wanted wanted, Chart chart, PageHead page, HttpServletRequest request, ModelAndView answer) {
    switch (wanted.form()) {
      case SVG, PNG -> {
        byte[] file = drawn.get(key(wanted, request), _ -> draw(wanted, page, chart, request));
        answer.setView((_, _, response) -> write(response, wanted, file));
      }
      case EMBED -> {
        answer.addObject("chart", chart);
        answer.addObject("theme", wanted.theme().name().toLowerCase(Locale.ROOT));
        answer.setViewName("pages/embed");
      }
      case OEMBED -> {
        byte[] words =
            json.writeValueAsBytes(Preview.of(chart, page, site).described(chart.title()));
        answer.setView((_, _, response) -> {
          response.setContentType(MediaType.APPLICATION_JSON_VALUE);
          response.getOutputStream().write(words);
        });
      }
    }
  }

  private byte[] draw(Wanted wanted, PageHead page, Chart chart, HttpServletRequest request) {
    String source =
        "Fixtide, %s, revision %d, %s"
            .formatted(
                site.of("").replaceFirst("^https?://", ""), revision(request), DAY.format(today()));
    Picture picture = new Picture(page.title(), chart, wanted.theme() == Wanted.Theme.DARK, source);
    return wanted.form() == Wanted.Form.PNG
        ? picture.png()
        : picture.svg().getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isPicture(Wanted wanted) {
    return wanted.form() == Wanted.Form.SVG || wanted.form() == Wanted.Form.PNG;
  }

  private Key key(Wanted wanted, HttpServletRequest request) {
    return new Key(wanted, request.getQueryString(), site.of(""), revision(request), today());
  }

  private static long revision(HttpServletRequest request) {
    return ((Trends.Snapshot) Objects.requireNonNull(request.getAttribute(CurrentRecord.ATTRIBUTE)))
        .version()
        .revision();
  }

  private static LocalDate today() {
    return LocalDate.now(Clock.systemUTC());
  }

  private static void write(HttpServletResponse response, Wanted wanted, byte[] file)
      throws IOException {
    boolean png = wanted.form() == Wanted.Form.PNG;
    if (png) {
      response.setCharacterEncoding((String) null);
    }
    response.setContentType(png ? MediaType.IMAGE_PNG_VALUE : "image/svg+xml");
    response.setContentLength(file.length);
    response.getOutputStream().write(file);
  }
}
