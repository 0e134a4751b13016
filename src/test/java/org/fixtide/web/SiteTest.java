// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import com.microsoft.playwright.options.ColorScheme;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.jdbc.Sql;

/** Every page of the site in a real browser, over a small invented record. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "spring.datasource.url=jdbc:h2:mem:site;DB_CLOSE_DELAY=-1")
@Sql(scripts = "/site-record.sql", executionPhase = Sql.ExecutionPhase.BEFORE_TEST_CLASS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteTest {

  @LocalServerPort private int port;
  private Browser.Chromium chromium;
  private PageChecks checks;

  @BeforeAll
  void start() {
    FrontendBuild.orSkip();
    chromium = Browser.orSkip();
    checks = new PageChecks(chromium, "http://localhost:" + port);
  }

  @AfterAll
  void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  static Stream<String> pages() {
    return Stream.of("/about/data", "/about/method");
  }

  static Stream<Arguments> views() {
    return pages()
        .flatMap(page ->
            Stream.of(1280, 360)
                .flatMap(width ->
                    Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                        .map(scheme -> Arguments.of(page, width, scheme))));
  }

  @ParameterizedTest
  @MethodSource("views")
  void soundInBothThemesAndWidths(String page, int width, ColorScheme scheme) {
    checks.soundAt(page, width, scheme);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void fitsNarrowScreensAndZoom(String page) {
    checks.fits(page);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void firstViewStaysWithinTheBudget(String page) {
    checks.light(page);
  }
}
