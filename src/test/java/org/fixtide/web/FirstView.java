// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Prints when the largest part of a page is painted, how much moves and how many bytes come, on a
 * CPU four times slower. Not part of the build, as times depend on the machine: run by {@code
 * bench/first-view.sh}.
 */
class FirstView {

  private static final int RUNS = 5;

  @Test
  void measure() {
    String server = System.getProperty("bench.server", "");
    assumeTrue(!server.isEmpty(), "Skipped: run by bench/first-view.sh");
    try (Browser.Chromium chromium = Browser.orSkip()) {
      for (String page : System.getProperty("bench.pages", "/").split(" ")) {
        List<Reading> readings =
            IntStream.range(0, RUNS).mapToObj(i -> read(chromium, server + page)).toList();
        System.out.println(summary(page, readings));
      }
    }
  }

  private record Reading(double paint, double shift, int bytes) {}

  private static Reading read(Browser.Chromium chromium, String address) {
    try (BrowserContext context =
        chromium.browser().newContext(PageChecks.screen(1280, ColorScheme.LIGHT))) {
      Page tab = context.newPage();
      PageChecks.slowDown(context.newCDPSession(tab), 4);
      tab.addInitScript(
          """
          window.paint = 0;
          window.shift = 0;
          new PerformanceObserver((l) => l.getEntries().forEach((e) => (paint = e.startTime)))
            .observe({ type: "largest-contentful-paint", buffered: true });
          new PerformanceObserver((l) => l.getEntries().forEach((e) => (shift += e.value)))
            .observe({ type: "layout-shift", buffered: true });
          """);
      tab.navigate(address);
      tab.waitForLoadState(LoadState.NETWORKIDLE);
      tab.waitForFunction("paint > 0");
      return new Reading(number(tab, "paint"), number(tab, "shift"), PageChecks.transferred(tab));
    }
  }

  private static double number(Page tab, String name) {
    return ((Number) tab.evaluate(name)).doubleValue();
  }

  private static String summary(String page, List<Reading> readings) {
    List<Double> paints = readings.stream().map(Reading::paint).sorted().toList();
    return "%-40s LCP median %.0f ms (%.0f to %.0f), CLS %.4f, %.1f kB"
        .formatted(
            page,
            paints.get(RUNS / 2),
            paints.getFirst(),
            paints.getLast(),
            readings.stream().mapToDouble(Reading::shift).max().orElse(0),
            readings.getFirst().bytes() / 1024.0);
  }
}
