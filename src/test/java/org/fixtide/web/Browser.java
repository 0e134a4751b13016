// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the machine's Chromium and starts it; nothing is downloaded. */
final class Browser {

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-dev-shm-usage",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private Browser() {}

  /** A running Chromium with the Playwright that steers it. */
  record Chromium(Playwright playwright, com.microsoft.playwright.Browser browser)
      implements AutoCloseable {
    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }

  /**
   * Starts Chromium. Without one the test is skipped, or fails where {@code
   * FIXTIDE_REQUIRE_ALL=true}.
   */
  static Chromium orSkip() {
    Optional<Path> chromium = find();
    String absent = "Skipped: no `chromium` on the PATH; browser tests need it (Debian: chromium)";
    if ("true".equals(System.getenv("FIXTIDE_REQUIRE_ALL"))) {
      assertThat(chromium).as("chromium on the PATH").isPresent();
    }
    assumeTrue(chromium.isPresent(), absent);
    return start(chromium.orElseThrow());
  }

  private static Chromium start(Path chromium) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Chromium(
        playwright,
        playwright
            .chromium()
            .launch(
                new LaunchOptions().setExecutablePath(chromium).setHeadless(true).setArgs(FLAGS)));
  }

  private static Optional<Path> find() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> Stream.of("chromium", "chromium-browser").map(Path.of(folder)::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
