// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Takes pictures of pages of a running server, wide and on a phone, light and dark. Not part of the
 * build: run by {@code bench/screenshots.sh}.
 */
class Screenshots {

  private static final List<Integer> WIDTHS = List.of(1280, 360);

  /** A report's address holds a whole inventory. */
  private static final int LONGEST_NAME = 60;

  private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

  @Test
  void take() {
    String server = System.getProperty("screenshots.server", "");
    assumeTrue(!server.isEmpty(), "Skipped: run by bench/screenshots.sh");
    take(
        server,
        Path.of(System.getProperty("screenshots.folder", "target/screenshots")),
        List.of(System.getProperty("screenshots.pages", "/").split(" ")));
  }

  /** The same from an IDE: server, folder, pages. */
  public static void main(String[] args) {
    take(args[0], Path.of(args[1]), List.of(args).subList(2, args.length));
  }

  private static void take(String server, Path folder, List<String> pages) {
    try (Browser.Chromium chromium = Browser.orSkip()) {
      for (int width : WIDTHS) {
        for (ColorScheme scheme : SCHEMES) {
          NewContextOptions options =
              new NewContextOptions()
                  .setViewportSize(width, width > 600 ? 800 : 740)
                  .setDeviceScaleFactor(1.5)
                  .setColorScheme(scheme);
          try (BrowserContext context = chromium.browser().newContext(options)) {
            pages.forEach(page -> take(context.newPage(), server, folder, page, width, scheme));
          }
        }
      }
    }
  }

  private static void take(
      Page tab, String server, Path folder, String page, int width, ColorScheme scheme) {
    PageWatch watch = PageWatch.of(tab);
    tab.navigate(server + page);
    PageWatch.scrollThrough(tab);
    Path file =
        folder.resolve(name(page) + "-" + width + "-" + scheme.name().toLowerCase() + ".png");
    tab.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    System.out.println(file);
    watch.complaints().forEach(System.out::println);
    tab.close();
  }

  /** {@code /pulls/net/x?a=b} becomes {@code pulls-net-x-a-b}; the root {@code overview}. */
  private static String name(String page) {
    String name = page.replaceAll("[^A-Za-z0-9.]+", "-").replaceAll("^-|-$", "");
    return name.isEmpty() ? "overview" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }
}
