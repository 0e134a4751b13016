// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fixtide.web.PageChecks.screen;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The frame and the parts of the pages in a real browser, apart from the data. */
@SpringBootTest(classes = Gallery.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GalleryTest {

  private static final NewContextOptions WIDE = screen(1280, ColorScheme.LIGHT);

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

  @ParameterizedTest
  @CsvSource({"/, 1280", "/, 360", "/fixes, 1280", "/fixes, 360"})
  void soundInBothThemesAndWidths(String path, int width) {
    checks.soundAt(path, width);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/fixes", "/nowhere", "/broken"})
  void fitsNarrowScreensAndZoom(String path) {
    checks.fits(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/fixes"})
  void firstViewStaysWithinTheBudget(String path) {
    checks.light(path);
  }

  @Test
  void pageWithoutChartNeverFetchesTheDrawing() {
    checks.open(
        "/fixes",
        WIDE,
        tab ->
            assertThat(
                    (int)
                        tab.evaluate(
                            "performance.getEntriesByType('resource').filter(e => /draw-/.test(e.name)).length"))
                .isZero());
  }

  @Test
  void everyKindOfChartIsDrawnAndItsTableFolded() {
    checks.open(
        "/",
        WIDE,
        tab -> {
          PageWatch.scrollThrough(tab);
          for (String id : new String[] {"volume", "plain", "bars", "strip", "dots"}) {
            assertThat(tab.locator("#" + id + " .chart-plot svg")).isVisible();
            assertThat(tab.locator("#" + id + " table")).isHidden();
          }
        });
  }

  @Test
  void tableButtonShowsTheTable() {
    checks.open(
        "/",
        WIDE,
        tab -> {
          PageWatch.scrollThrough(tab);
          Locator button = tab.locator("#volume [data-table-toggle]");
          button.click();
          assertThat(tab.locator("#volume table")).isVisible();
          assertThat(button).hasAttribute("aria-expanded", "true");
        });
  }

  @Test
  void clickOnAPartOpensItsFixesAndBackReturns() {
    checks.open(
        "/",
        WIDE,
        tab -> {
          PageWatch.scrollThrough(tab);
          tab.locator("#volume .chart-plot svg text", new Page.LocatorOptions().setHasText("102"))
              .scrollIntoViewIfNeeded();
          clickAt(
              tab,
              tab.locator(
                  "#volume .chart-plot svg text", new Page.LocatorOptions().setHasText("102")));
          tab.waitForURL("**/fixes?area=wireless&n=102");
          tab.goBack();
          assertThat(tab.locator("#volume")).isVisible();
        });
  }

  @Test
  void arrowKeysReadTheColumnsAndEnterOpensOne() {
    checks.open(
        "/",
        WIDE,
        tab -> {
          PageWatch.scrollThrough(tab);
          Locator canvas = tab.locator("#volume .chart-canvas");
          canvas.focus();
          canvas.press("ArrowRight");
          canvas.press("ArrowRight");
          assertThat(tab.locator("#said")).containsText("5.13: 401 fixes");
          assertThat(tab.locator("#volume .tip")).containsText("5.13: 401 fixes");
          canvas.press("Enter");
          tab.waitForURL("**/fixes?release=5.13");
        });
  }

  @Test
  void slashFocusesTheSearchAndIsTypedInsideIt() {
    checks.open(
        "/",
        WIDE,
        tab -> {
          tab.keyboard().press("/");
          assertThat(tab.locator("#q")).isFocused();
          tab.keyboard().type("net/core");
          assertThat(tab.locator("#q")).hasValue("net/core");
          tab.keyboard().press("Enter");
          tab.waitForURL("**/fixes?q=net%2Fcore");
        });
  }

  @Test
  void themeIsRememberedAndSetBeforeThePageIsSeen() {
    try (BrowserContext context = chromium.browser().newContext(WIDE)) {
      Page tab = context.newPage();
      tab.navigate(checks.server() + "/");
      PageWatch.scrollThrough(tab);
      tab.locator("[data-theme-choice=dark]").click();
      assertThat(tab.locator("html")).hasAttribute("data-theme", "dark");
      assertThat(background(tab)).isEqualTo("rgb(20, 23, 26)");
      assertThat(tab.evaluate("document.querySelector('#volume').outerHTML"))
          .asString()
          .contains("#e6a72a");
      tab.navigate(checks.server() + "/fixes");
      assertThat(background(tab)).isEqualTo("rgb(20, 23, 26)");
      assertThat(tab.locator("[data-theme-choice=dark]")).hasAttribute("aria-pressed", "true");
      tab.locator("[data-theme-choice=auto]").click();
      assertThat(background(tab)).isEqualTo("rgb(252, 251, 248)");
    }
  }

  @Test
  void filterReplacesTheListWithoutReloadAndKeepsTheAddress() {
    checks.open(
        "/fixes",
        WIDE,
        tab -> {
          tab.evaluate("window.here = true");
          tab.locator("#kind-k2").focus();
          tab.keyboard().press("Enter");
          tab.waitForURL("**/fixes?q=k2");
          assertThat(tab.locator("#kind-k2")).hasAttribute("aria-current", "true");
          assertThat(tab.locator("#kind-k2")).isFocused();
          assertThat((boolean) tab.evaluate("window.here === true")).isTrue();
          tab.goBack();
          tab.waitForURL("**/fixes");
          assertThat(tab.locator(".chip").first()).containsText("Use after free");
        });
  }

  @Test
  void searchWithinTheListAnswersAsOneTypes() {
    checks.open(
        "/fixes",
        WIDE,
        tab -> {
          tab.locator("#within").pressSequentially("leak");
          tab.waitForURL("**/fixes?q=leak");
          assertThat(tab.locator(".chip")).containsText("leak");
          assertThat(tab.locator("#within")).isFocused();
        });
  }

  @Test
  void copyGivesTheSentenceWithItsAddress() {
    NewContextOptions options =
        screen(1280, ColorScheme.LIGHT)
            .setPermissions(java.util.List.of("clipboard-read", "clipboard-write"));
    checks.open(
        "/",
        options,
        tab -> {
          tab.locator("#first [data-copy]").click();
          assertThat(tab.locator("#first [data-copy]")).hasText("Copied");
          assertThat((String) tab.evaluate("navigator.clipboard.readText()"))
              .startsWith("13 of the 70 fixes in 5.19-rc5 are for a single driver. http")
              .endsWith("/facts/first");
        });
  }

  @Test
  void worksWithoutScript() {
    checks.open(
        "/",
        screen(1280, ColorScheme.LIGHT).setJavaScriptEnabled(false),
        tab -> {
          assertThat(tab.locator("#volume table")).isVisible();
          assertThat(tab.locator("#volume .chart-canvas")).isHidden();
          assertThat(tab.locator(".theme")).isHidden();
          assertThat(tab.locator("[data-copy]").first()).isHidden();
          tab.locator("#volume table a.figure").first().click();
          assertThat(tab.locator("h1")).containsText("81 fixes");
        });
  }

  @Test
  void menuOpensOnAPhone() {
    checks.open(
        "/",
        screen(360, ColorScheme.LIGHT),
        tab -> {
          assertThat(tab.locator(".nav")).isHidden();
          tab.locator(".menu summary").click();
          assertThat(tab.locator(".menu-nav a").first()).isVisible();
        });
  }

  private static String background(Page tab) {
    return (String) tab.evaluate("getComputedStyle(document.body).backgroundColor");
  }

  private static void clickAt(Page tab, Locator mark) {
    var box = mark.boundingBox();
    tab.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
  }
}
