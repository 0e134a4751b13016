// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.function.Consumer;

/** What holds for every page of the site, whatever it shows. */
record PageChecks(Browser.Chromium chromium, String server) {

  /** Budgets of the first view, compressed, in bytes. */
  private static final int WITHOUT_CHARTS = 100 * 1024;

  private static final int WITH_CHARTS = 250 * 1024;

  private static final String NOTE_SHIFTS =
      """
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries()) {
          shifts.push(shift.value + " " + shift.sources.map((s) => s.node?.outerHTML?.slice(0, 80)));
        }
      }).observe({ type: "layout-shift", buffered: true });
      """;

  /** Opens a page in a fresh profile of a width and hands it over; closes it afterwards. */
  void open(String path, NewContextOptions options, Consumer<Page> check) {
    try (BrowserContext context = chromium.browser().newContext(options)) {
      Page tab = context.newPage();
      tab.navigate(server + path);
      check.accept(tab);
    }
  }

  static NewContextOptions screen(int width, ColorScheme scheme) {
    return new NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme);
  }

  /**
   * Quiet console, own host only, nothing moves while a slow machine loads it, no violation of
   * accessibility rules in either theme.
   */
  void soundAt(String path, int width) {
    try (BrowserContext context = chromium.browser().newContext(screen(width, ColorScheme.LIGHT))) {
      Page tab = context.newPage();
      PageWatch watch = PageWatch.of(tab);
      tab.addInitScript(NOTE_SHIFTS);
      CDPSession devtools = context.newCDPSession(tab);
      slowDown(devtools, 4);
      tab.navigate(server + path);
      PageWatch.scrollThrough(tab);
      assertThat((List<?>) tab.evaluate("shifts")).as("layout shifts of %s", path).isEmpty();
      slowDown(devtools, 1);
      assertThat(violations(tab)).as("axe on %s, light", path).isEmpty();
      tab.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      assertThat(violations(tab)).as("axe on %s, dark", path).isEmpty();
      assertThat(watch.complaints()).as("console of %s", path).isEmpty();
      assertThat(watch.requests()).allSatisfy(url -> assertThat(url).startsWith(server + "/"));
    }
  }

  /** Nothing is wider than the narrowest screen, nor than half of a wide one (200 % zoom). */
  void fits(String path) {
    for (int width : List.of(320, 640)) {
      open(
          path,
          screen(width, ColorScheme.LIGHT),
          tab ->
              assertThat((int) tab.evaluate("document.documentElement.scrollWidth"))
                  .as("width of %s at %d px", path, width)
                  .isLessThanOrEqualTo(width));
    }
  }

  /** What is sent for the first view stays within the budget. */
  void light(String path) {
    open(
        path,
        screen(1280, ColorScheme.LIGHT),
        tab -> {
          tab.waitForLoadState(LoadState.NETWORKIDLE);
          boolean charts =
              (int) tab.evaluate("document.querySelectorAll('figure.drawn').length") > 0;
          assertThat(transferred(tab))
              .as("bytes of the first view of %s", path)
              .isLessThanOrEqualTo(charts ? WITH_CHARTS : WITHOUT_CHARTS);
        });
  }

  static int transferred(Page tab) {
    return ((Number)
            tab.evaluate(
                """
                performance.getEntriesByType("resource")
                  .concat(performance.getEntriesByType("navigation"))
                  .reduce((sum, entry) => sum + entry.transferSize, 0)
                """))
        .intValue();
  }

  static void slowDown(CDPSession devtools, int times) {
    JsonObject rate = new JsonObject();
    rate.addProperty("rate", times);
    devtools.send("Emulation.setCPUThrottlingRate", rate);
  }

  private static List<String> violations(Page tab) {
    return new AxeBuilder(tab)
        .analyze().getViolations().stream().map(PageChecks::describe).toList();
  }

  private static String describe(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + rule.getNodes().stream().map(node -> "\n  " + node.getHtml()).limit(4).toList();
  }
}
