// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fixtide.web.Chart;
import org.jspecify.annotations.Nullable;

/**
 * A chart that is asked for apart from its page.
 *
 * @param page path of the page
 * @param chart its id; {@code null} for the page's first
 */
record Wanted(String page, @Nullable String chart, Form form, Theme theme) {

  /** Request attribute that holds it. */
  private static final String ATTRIBUTE = Wanted.class.getName();

  private static final Pattern PICTURE =
      Pattern.compile("(?<page>.*)/(?<chart>[a-z][a-z0-9-]*)(?<dark>\\.dark)?\\.(?<form>svg|png)");
  private static final Pattern EMBED =
      Pattern.compile("/embed(?<page>/.*)?/(?<chart>[a-z][a-z0-9-]*)");

  /** What it is wanted as. */
  enum Form {
    SVG,
    PNG,
    EMBED,
    OEMBED
  }

  /** The reader's own is known by the browser alone. */
  enum Theme {
    READERS,
    LIGHT,
    DARK
  }

  /** What this request asks for; {@code null} for a page or a file. */
  static @Nullable Wanted in(HttpServletRequest request) {
    return (Wanted) request.getAttribute(ATTRIBUTE);
  }

  void into(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /** A picture's address read: {@code /releases/6.18/by-rc.dark.svg}. */
  static @Nullable Wanted picture(String path) {
    Matcher match = PICTURE.matcher(path);
    if (path.startsWith("/assets/") || path.equals("/favicon.svg") || !match.matches()) {
      return null;
    }
    return new Wanted(
        page(match),
        match.group("chart"),
        match.group("form").equals("svg") ? Form.SVG : Form.PNG,
        match.group("dark") == null ? Theme.LIGHT : Theme.DARK);
  }

  /** The address of a page for frames read: {@code /embed/releases/6.18/by-rc}. */
  static @Nullable Wanted embed(String path, @Nullable String theme) {
    Matcher match = EMBED.matcher(path);
    return match.matches()
        ? new Wanted(page(match), match.group("chart"), Form.EMBED, theme(theme))
        : null;
  }

  private static String page(Matcher match) {
    String page = match.group("page");
    return page == null || page.isEmpty() ? "/" : page;
  }

  private static Theme theme(@Nullable String asked) {
    return "dark".equals(asked) ? Theme.DARK : "light".equals(asked) ? Theme.LIGHT : Theme.READERS;
  }

  /**
   * The chart among those of its page.
   *
   * @throws NotOnRecordException if there is none like that
   */
  Chart among(List<Chart> charts) {
    return charts.stream()
        .filter(one -> chart == null || chart.equals(one.id()))
        .findFirst()
        .orElseThrow(this::missing);
  }

  NotOnRecordException missing() {
    return new NotOnRecordException(
        chart == null ? "A chart on the page " + page : "The chart " + chart + " of " + page,
        page,
        "The page it would be on");
  }
}
