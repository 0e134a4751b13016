// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.fixtide.web.PageChecks.screen;

import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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

  /** {@code uname -r}, {@code lspci -nn} and {@code lsmod} of a small machine, packed. */
  private static final String MACHINE =
      "bY_LCsIwFET3-Yq71IXlJjU1diei4EI34gNKkdZeNRgSSaOiX69goSLCrIbhHEZGXEUxQ5kiRgiTcCJvKcDe2"
          + "eCdMeQhQ4GYpzCzgQyMnb84XwTtbLset-uZELK3hkyhSlIuD3EOHU83wLjLMPlYFhTuzp9_JOq_ZKN7Uw0JjL"
          + "aCY8MVAyEbLi-6bO6qqyFY6ifBqqYKygcrva6OBDEf9pUCZPawC0VpqP6qnK3pHXi_IPYC";

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
    return Stream.of(
        "/",
        "/?area=ethernet",
        "/releases",
        "/releases/5.18",
        "/releases/5.19",
        "/pulls",
        "/pulls/net/net-5.19-rc5",
        "/pulls/can/linux-can-fixes-for-5.18",
        "/fixes",
        "/fixes?release=5.19&kind=use-after-free",
        "/fixes?q=nothing+like+this",
        "/fixes?q=mend",
        "/search",
        "/search?q=can",
        "/fixes/f196n1",
        "/subsystems",
        "/subsystems/can",
        "/classify",
        "/classify?example=titles",
        "/hardware",
        "/hardware?q=AX210",
        "/hardware?q=nothing+like+this",
        "/hardware/iwlwifi",
        "/hardware/3c509",
        "/hardware/report",
        "/hardware/report?z=" + MACHINE,
        "/stable",
        "/stable/5.18",
        "/stable/5.18.3",
        "/stable/5.18.2..5.18.9?cve=yes",
        "/trends",
        "/trends/volume",
        "/trends/fix-to-fix",
        "/trends/reverts",
        "/trends/subsystems",
        "/compare",
        "/compare?a=5.18&b=5.19",
        "/about/data",
        "/about/method",
        "/feeds",
        "/embed/volume",
        "/embed/releases/5.19/by-rc?theme=dark");
  }

  static Stream<Arguments> views() {
    return pages().flatMap(page -> Stream.of(1280, 360).map(width -> Arguments.of(page, width)));
  }

  @Test
  void everyFigureOfTheVolumeChartOpensItsFixes() {
    checks.open(
        "/",
        screen(1280, ColorScheme.LIGHT),
        tab -> {
          PageWatch.scrollThrough(tab);
          assertThat(tab.locator("#volume .chart-plot svg")).isVisible();
          tab.locator("#volume .chart-canvas").focus();
          tab.keyboard().press("End");
          tab.keyboard().press("Enter");
          tab.waitForURL(Pattern.compile(".*/(releases/5.19|fixes\\?.*5\\.19.*)"));
          tab.goBack();
          assertThat(tab.locator("#volume")).isVisible();
        });
  }

  @Test
  void lettersInTheSearchFindAtOnce_andTheKeyboardGoesThere() {
    checks.open(
        "/releases",
        screen(1280, ColorScheme.LIGHT),
        tab -> {
          tab.keyboard().press("/");
          tab.keyboard().type("iwlwifi");
          assertThat(tab.locator("#instant a").first()).isVisible();
          tab.keyboard().press("ArrowDown");
          tab.keyboard().press("Escape");
          assertThat(tab.locator("#instant a")).hasCount(0);
          tab.keyboard().type(" ");
          tab.keyboard().press("Enter");
          tab.waitForURL(Pattern.compile(".*/fixes\\?q=iwlwifi.*"));
        });
  }

  @Test
  void facetsNarrowTheListAndChipsWidenItAgain() {
    checks.open(
        "/fixes",
        screen(1280, ColorScheme.LIGHT),
        tab -> {
          tab.evaluate("window.here = true");
          tab.locator("#release-5\\.18").click();
          tab.waitForURL("**/fixes?release=5.18");
          assertThat(tab.locator(".chip")).containsText("5.18");
          tab.locator("#kind-leak").click();
          tab.waitForURL(Pattern.compile(".*kind=leak.*"));
          assertThat(tab.locator(".chip")).hasCount(2);
          tab.locator(".clear").click();
          assertThat(tab.locator(".chip")).hasCount(0);
          tab.waitForURL("**/fixes");
          org.assertj.core.api.Assertions.assertThat(tab.evaluate("window.here")).isEqualTo(true);
        });
  }

  @Test
  void readsWithoutScript() {
    checks.open(
        "/pulls/net/net-5.19-rc5",
        screen(1280, ColorScheme.LIGHT).setJavaScriptEnabled(false),
        tab -> {
          assertThat(tab.locator("figure table").first()).isVisible();
          assertThat(tab.locator("table.fixes tbody tr.fix")).hasCount(6);
        });
  }

  @Test
  void pastedTextIsClassifiedInPlaceAndStays() {
    checks.open(
        "/classify",
        screen(1280, ColorScheme.LIGHT),
        tab -> {
          PageWatch watch = PageWatch.of(tab);
          tab.evaluate("window.here = true");
          tab.locator("#classify").click();
          assertThat(tab.locator("#problem")).containsText("It is empty");
          tab.locator("#text").fill("tcp: fix a leak\nBluetooth: Fix use-after-free");
          tab.locator("#classify").click();
          assertThat(tab.locator("#result tr.fix")).hasCount(2);
          assertThat(tab.locator("#problem")).hasCount(0);
          assertThat(tab.locator("#text"))
              .hasValue("tcp: fix a leak\nBluetooth: Fix use-after-free");
          tab.locator("#result .why summary").first().click();
          assertThat(tab.locator("#result .why mark").first()).isVisible();
          org.assertj.core.api.Assertions.assertThat(tab.evaluate("window.here")).isEqualTo(true);
          org.assertj.core.api.Assertions.assertThat(watch.complaints())
              .allSatisfy(said -> org.assertj.core.api.Assertions.assertThat(said).contains("400"));
        });
  }

  @Test
  void classifiesWithoutScript() {
    checks.open(
        "/classify",
        screen(1280, ColorScheme.LIGHT).setJavaScriptEnabled(false),
        tab -> {
          tab.locator("#text").fill("Fix it at last");
          tab.locator("[name=titles]").check();
          tab.locator("#classify").click();
          assertThat(tab.locator("#result tr.fix")).hasCount(1);
          assertThat(tab.locator("[name=titles]")).isChecked();
        });
  }

  @Test
  void aMachinesTextGoesIntoTheAddress() {
    checks.open(
        "/hardware/report",
        screen(360, ColorScheme.LIGHT),
        tab -> {
          PageWatch watch = PageWatch.of(tab);
          tab.locator("#text").fill("05:00.0 0200: 8086:15f3 (rev 03)\nsome words\n5.18.3");
          tab.locator("#report").click();
          tab.waitForURL(Pattern.compile(".*/hardware/report\\?z=[\\w-]+$"));
          assertThat(tab.locator("#advice")).containsText("5.18.3");
          assertThat(tab.locator("table.topics").first()).containsText("igc");
          assertThat(tab.locator("#result")).containsText("1 line was not understood");
          assertThat(tab.locator("#text")).hasValue(Pattern.compile("05:00.0(.|\\n)*5.18.3"));
          org.assertj.core.api.Assertions.assertThat(watch.complaints()).isEmpty();
        });
  }

  @Test
  void reportsWithoutScript() {
    checks.open(
        "/hardware/report",
        screen(1280, ColorScheme.LIGHT).setJavaScriptEnabled(false),
        tab -> {
          tab.locator("#text").fill("05:00.0 0200: 8086:15f3 (rev 03)");
          tab.locator("#kernel").fill("5.18.3");
          tab.locator("#report").click();
          tab.waitForURL("**/hardware/report");
          assertThat(tab.locator("#advice")).containsText("5.18.3");
          assertThat(tab.locator("#keep"))
              .hasAttribute("href", Pattern.compile(".*z=.*kernel=5.18.3"));
        });
  }

  @ParameterizedTest
  @MethodSource("views")
  void soundInBothThemesAndWidths(String page, int width) {
    checks.soundAt(page, width);
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
