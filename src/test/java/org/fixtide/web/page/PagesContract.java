// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.FixQueries;
import org.fixtide.classify.Classifier;
import org.fixtide.classify.LabelledSet;
import org.fixtide.classify.Measurement;
import org.fixtide.trend.Trends;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriComponentsBuilder;

/** The pages over HTTP, on {@link SmallRecord}. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class PagesContract {

  private static final int STATEMENTS = 8;

  @TestConfiguration
  static class Counting {
    @Bean
    static CountedStatements countedStatements() {
      return new CountedStatements();
    }
  }

  private final HttpClient http = HttpClient.newHttpClient();

  @Autowired JdbcClient jdbc;
  @Autowired Trends trends;
  @Autowired FixQueries fixes;
  @LocalServerPort int port;

  @BeforeEach
  void fill() {
    if (jdbc.sql("SELECT COUNT(*) FROM fix WHERE id = 'fix1'").query(Integer.class).single() == 0) {
      SmallRecord.fill(jdbc);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?area=ethernet",
        "/releases",
        "/releases/5.4",
        "/releases/5.5",
        "/pulls",
        "/pulls?sort=features",
        "/pulls/net/net-5.4-rc7",
        "/pulls/net/net-next-5.6",
        "/fixes",
        "/fixes?kind=leak&tests=out",
        "/fixes?q=mend+case",
        "/search?q=tcp",
        "/fixes/fix1",
        "/fixes/fix9",
        "/about/data",
        "/feeds",
        "/classify",
        "/classify?example=titles",
        "/subsystems",
        "/subsystems/tcp",
        "/hardware",
        "/hardware?q=ice",
        "/hardware?subsystem=intel",
        "/hardware?vendor=Intel%20Corporation",
        "/hardware/ice",
        "/hardware/report",
        "/hardware/report?kernel=5.4.3&use=bridge&use=netfilter",
        "/stable",
        "/stable/5.3",
        "/stable/5.3.2",
        "/stable/5.3.1..5.3.3",
        "/stable/5.3..5.3.3?subsystem=intel&cve=yes",
        "/trends",
        "/trends/volume",
        "/trends/found-by",
        "/trends/security",
        "/trends/kinds",
        "/trends/fix-to-fix",
        "/trends/reverts",
        "/trends/late",
        "/trends/subsystems",
        "/trends/performance",
        "/compare",
        "/compare?a=5.3&b=5.4",
        "/compare?a=tcp&b=intel"
      })
  void page_isWhole_withFewStatements(String path) throws Exception {
    int before = CountedStatements.COUNT.get();
    Document page = page(path, 200);
    assertThat(CountedStatements.COUNT.get() - before).isLessThanOrEqualTo(STATEMENTS);
    assertThat(page.title()).endsWith("Fixtide").hasSizeGreaterThan(12);
    assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
    assertThat(page.select("h1")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?area=ethernet",
        "/?tests=out",
        "/releases",
        "/releases/5.5",
        "/pulls?tree=net",
        "/pulls/net/net-5.5-rc3",
        "/pulls/bluetooth/bluetooth-2020-03-01",
        "/subsystems",
        "/subsystems/tcp",
        "/stable/5.3",
        "/hardware/ice",
        "/about/data",
        "/trends",
        "/trends/volume",
        "/trends/found-by",
        "/trends/security",
        "/trends/kinds",
        "/trends/fix-to-fix",
        "/trends/late",
        "/trends/subsystems",
        "/trends/performance",
        "/compare?a=5.3&b=5.4",
        "/compare?a=5.4&b=5.5",
        "/compare?a=tcp&b=intel"
      })
  void everyFigure_opensAListOfThatLength(String path) throws Exception {
    Set<String> followed = new HashSet<>();
    for (Element figure : page(path, 200).select("a.figure")) {
      String href = figure.attr("href");
      if (followed.add(href)) {
        String number = figure.text().replaceAll("[^0-9]", "");
        assertThat(page(href, 200).select("main").attr("data-total"))
            .as("%s on %s opens %s", figure.text(), path, href)
            .isEqualTo(number);
      }
    }
    assertThat(followed).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tree=net",
        "tree=net&tree=bluetooth&kind=leak",
        "release=5.4&rc=1&rc=2",
        "from=5.2&to=5.3",
        "area=ethernet&tests=out",
        "sent=2020-07",
        "sent=2020-W20&sent=..2020-04-01",
        "sent=2020-05-01..2020-06&security=yes",
        "message=yes",
        "cve=no&mended=yes",
        "cve=CVE-2020-0005",
        "q=mend",
        "pull=net-5.1-rc1&section=always-broken",
      })
  void figures_areThoseOfTheDatabase(String query) {
    Trends.Snapshot record = trends.now();
    var given = UriComponentsBuilder.fromUriString("/?" + query).build().getQueryParams();
    FixFilter filter = FixFilter.parse(given, record.vocabulary());
    assertThat(record.count(filter)).isEqualTo(fixes.count(filter, record.vocabulary()));
    for (Dimension dimension : Dimension.values()) {
      List<Dimension> by = List.of(dimension, Dimension.RELEASE);
      assertThat(record.groups(filter, dimension, Dimension.RELEASE))
          .as("%s by %s", query, dimension)
          .containsExactlyInAnyOrderElementsOf(fixes.groups(filter, record.vocabulary(), by));
    }
    List<Dimension> facets = List.of(Dimension.KIND, Dimension.TREE, Dimension.CVE);
    var expected = fixes.facets(filter, record.vocabulary(), facets);
    record
        .facets(filter, facets)
        .forEach((dimension, counts) ->
            assertThat(counts)
                .containsExactlyInAnyOrderElementsOf(expected.getOrDefault(dimension, List.of())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "volume/release",
        "volume/month",
        "found-by/release",
        "late/release",
        "fix-to-fix/finder",
        "subsystems/release"
      })
  void trendFiles_haveTheFiguresOfTheTable(String part) throws Exception {
    String[] keys = part.split("/");
    Document page = page("/trends/" + keys[0], 200);
    List<String> shown =
        page.select("#" + keys[1] + " tbody tr").stream()
            .map(row -> row.select("td").eachText().getFirst())
            .toList();
    int first = keys[0].equals("subsystems") ? 1 : 2;
    CSVFormat withHeads = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser lines = withHeads.parse(csv("/trends/" + part + ".csv"))) {
      assertThat(lines.stream().map(line -> line.get(first)).toList()).isEqualTo(shown);
    }
    assertThat(get("/trends/" + part + ".json").body())
        .contains("\"revision\":" + trends.now().version().revision() + ",", "\"definition\":");
    assertThat(get("/trends/" + keys[0] + ".csv").body()).startsWith("part,column,note,series");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a=5.3&b=5.4 | Whole cycles: every candidate of both is on record.",
        "a=5.4&b=5.5 | Only the candidates that both have on record are compared: rc1, rc3; to the same day of the cycle",
        "a=tcp&b=intel | All fixes on record, whatever their tree",
      })
  void compare_saysWhatIsLikeWithLike(String query, String basis) throws Exception {
    assertThat(page("/compare?" + query, 200).select(".standfirst").text()).contains(basis);
    assertThat(get("/compare.json?" + query).body()).contains(basis, "\"revision\"");
    int lines = page("/compare?" + query, 200).select("table.sides tbody tr").size();
    assertThat(get("/compare.csv?" + query).body().lines()).hasSize(lines + 1);
  }

  @Test
  void trends_saySentencesWithTheirBase() throws Exception {
    assertThat(page("/trends/fix-to-fix", 200).select(".fact-sentence").text())
        .contains("said to be found by AI", "needed a fix");
    assertThat(page("/trends/fix-to-fix", 200).select("#pairs tbody a.title").eachAttr("href"))
        .containsExactly("/fixes/fix9", "/fixes/fix1");
    assertThat(get("/trends/fix-to-fix/pairs.csv").body().lines()).hasSize(2);
    assertThat(page("/trends/volume", 200).select(".fact-sentence").text())
        .contains(
            "The cycle of 5.5 has brought",
            "with rc1 and rc3",
            "whole cycles on record at the same");
    assertThat(page("/trends/reverts", 200).select("#drivers tbody").text())
        .contains("3c509", "removed", "reinstated");
  }

  @Test
  void everyFacetValue_opensAListOfItsCount() throws Exception {
    Document page = page("/fixes", 200);
    assertThat(page.select(".facet-title").eachAttr("id"))
        .contains(
            "facet-kind",
            "facet-subsystem",
            "facet-provenance",
            "facet-security",
            "facet-cve",
            "facet-ai-assisted",
            "facet-mends-fix",
            "facet-mended",
            "facet-release",
            "facet-rc",
            "facet-section",
            "facet-tree",
            "facet-driver");
    for (Element option : page.select("a.option")) {
      String count = option.select(".option-count").text();
      assertThat(page(option.attr("href"), 200).select("main").attr("data-total"))
          .as(option.attr("href"))
          .isEqualTo(count);
    }
    assertThat(total("/fixes?cve=CVE-2020-0005")).isOne();
    assertThat(total("/fixes?driver=none")).isZero();
  }

  @Test
  void fix_showsPatchOriginsAndCorrections() throws Exception {
    Document page = page("/fixes/fix9", 200);
    assertThat(page.select("#origins a").eachAttr("href"))
        .containsExactly("/fixes/fix1", "/pulls/net/net-5.1-rc1");
    assertThat(page.select("#origins tbody tr").eachText())
        .satisfiesExactly(
            first -> assertThat(first).contains("0123456789ab", "a fix to a fix", "5.1"),
            second -> assertThat(second).contains("tcp: bring it in", "no pull on record"));
    assertThat(page.select("#why-not tbody tr").eachText())
        .containsExactly("UDP path net/ipv4/udp.c");
    assertThat(page.select("#patch").text())
        .contains("version 2", "2 files, +3 −3", "net/ipv4/tcp.c", "A. Finder")
        .doesNotContain("finder@example.org");
    assertThat(page.select("#patch a").eachAttr("href"))
        .containsExactly("https://lore.kernel.org/r/p1@example.org", "https://example.org/bug/1");
    assertThat(page.select("#corrections tbody").text())
        .contains("leak", "race", "C. Reader", "the thread says so");
    assertThat(page("/fixes/fix1", 200).select("#mended a").eachAttr("href"))
        .contains("/fixes/fix9");
  }

  @Test
  void method_showsWhatIsMeasured() throws Exception {
    Document page = page("/about/method", 200);
    for (Measurement measured : LabelledSet.standard().measurements()) {
      String part = "#measured-" + measured.of();
      assertThat(page.select(part + " .more").text())
          .contains(measured.total() - measured.misses().size() + " of " + measured.total());
      assertThat(page.select(part + " > .scroll tbody tr")).hasSameSizeAs(measured.keys());
      assertThat(page.select(part + " td.title")).hasSameSizeAs(measured.misses());
    }
    assertThat(page.select("#measured").text())
        .contains("revision " + Classifier.standard().revision());
  }

  @ParameterizedTest
  @CsvSource({
    "/fixes?rc=rc5, rc",
    "/fixes?subsystem=tpc, subsystem",
    "/fixes?after=1, after",
    "/fixes?cve=2020-1, cve",
    "/fixes?ai-assisted=maybe, ai-assisted",
    "/fixes?sort=size, sort",
    "/fixes?sort=best, sort",
    "/fixes?q=mend&after=1, after",
    "/pulls?order=name, order",
    "/pulls?kind=leak, kind",
    "/?release=5.5, release",
    "/stable/5.3.2?release=5.5, release",
    "/stable/5.3.2?after=1, after",
    "/stable/newest, version",
    "/stable/5.3.1..5.3.1, versions",
    "/stable/5.3.3..5.3.1, versions",
    "/stable/5.2.3..5.3.1, versions",
    "/stable?from=mine, from",
    "/stable?from=5.3.1&to=latest, to"
  })
  void badValue_isSaid(String path, String parameter) throws Exception {
    assertThat(page(path, 400).select("main code").eachText()).startsWith(parameter);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&sort=newest", "&sort=oldest"})
  void foundFixes_arePagedWithoutGapOrDouble_andMarked(String sort) throws Exception {
    Set<String> seen = new HashSet<>();
    String href = "/fixes?q=mend+case" + sort;
    int total = total(href);
    while (!href.isEmpty()) {
      Document page = page(href, 200);
      page.select("tr.fix a.title")
          .forEach(a -> {
            assertThat(seen.add(a.attr("href"))).isTrue();
            assertThat(a.select("mark").eachText()).contains("mend", "case");
          });
      href = page.select(".pager a[rel=next]").attr("href");
    }
    assertThat(seen).hasSize(total).hasSizeGreaterThan(50);
  }

  @Test
  void search_findsEverySort() throws Exception {
    Document page = page("/search?q=5.5", 200);
    assertThat(page.select("#found a").eachAttr("href"))
        .contains("/releases/5.5", "/pulls/net/net-5.5-rc3");
    assertThat(page("/search?q=tcp", 200).select("#found a").eachAttr("href"))
        .contains("/subsystems/tcp", "/fixes?q=tcp");
    assertThat(page("/search?q=e810", 200).select("#found a").eachAttr("href"))
        .contains("/hardware/ice");
    assertThat(page("/search?q=CVE-2020-0005", 200).select("#found a").eachAttr("href"))
        .contains("/fixes/fix5");
    assertThat(page("/search?q=x", 200).select("#found a")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/pulls/net/none",
        "/fixes/none",
        "/releases/9.9",
        "/subsystems/none",
        "/hardware/none",
        "/stable/9.9",
        "/stable/5.3.9",
        "/stable/5.3.1..5.3.9",
        "/stable/5.3.9.csv",
        "/trends/none",
        "/trends/volume/none.csv",
        "/none"
      })
  void unknown_isNotOnRecord(String path) throws Exception {
    assertThat(page(path, 404).select("h1").text()).contains("not on record");
  }

  @Test
  void list_isPagedWithoutGapOrDouble() throws Exception {
    Set<String> seen = new HashSet<>();
    String href = "/fixes";
    while (!href.isEmpty()) {
      Document page = page(href, 200);
      page.select("tr.fix a.title").forEach(a -> assertThat(seen.add(a.attr("href"))).isTrue());
      href = page.select(".pager a[rel=next]").attr("href");
    }
    assertThat(seen).hasSize(total("/fixes"));
  }

  @Test
  void downloads_areTheSelection() throws Exception {
    String query = "?kind=leak&tests=out";
    int total = total("/fixes" + query);
    assertThat(get("/fixes.csv" + query).body().lines()).hasSize(total + 1);
    assertThat(get("/fixes.json" + query).body().split("\"id\"")).hasSize(total + 1);
  }

  @Test
  void unfinishedRelease_saysItsGap() throws Exception {
    assertThat(page("/releases/5.5", 200).select(".state-partial").text())
        .contains("Unfinished, to rc3, no rc2");
  }

  @Test
  void fixOfTwoPulls_showsBoth() throws Exception {
    String fix = page("/fixes?tree=bluetooth", 200).select("tr.fix a.title").attr("href");
    assertThat(page(fix, 200).select("main").text()).contains("The 2 pulls that carry it");
  }

  @Test
  void unchangedPage_isNotSentAgain() throws Exception {
    String tag = get("/releases").headers().firstValue("ETag").orElseThrow();
    HttpRequest again =
        HttpRequest.newBuilder(address("/releases")).header("If-None-Match", tag).build();
    assertThat(http.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
  }

  @Test
  void driver_hasItsFixesAsFiles() throws Exception {
    String head = page("/hardware/ice", 200).select("h1").text();
    int fixes = Integer.parseInt(head.replaceAll("\\D+", ""));
    assertThat(fixes).isPositive();
    assertThat(get("/hardware/ice.csv").body().lines()).hasSize(fixes + 1);
    assertThat(get("/hardware/ice.json").body().split("\"id\"")).hasSize(fixes + 1);
  }

  @Test
  void report_saysWhatIsInAKernelAndWhatIsNotKnown() throws Exception {
    String text = "?text=" + java.net.URLEncoder.encode("01:00.0 0200: 8086:1592\n5.4.3", "UTF-8");
    Document report = page("/hardware/report" + text, 200);
    assertThat(report.select("#advice").text()).contains("No stable release of 5.4 is on record");
    assertThat(report.select("table.topics").text()).contains("E810-C", "ice");
    assertThat(get("/hardware/report.json" + text).body())
        .contains("\"stable\":\"5.4.3\"", "\"in yours\"", "\"not known\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/hardware/report?text=hello",
        "/hardware/report?z=%21%21",
        "/hardware/report?z=AAAA",
        "/hardware/report?kernel=none"
      })
  void report_ofNothing_saysTheRemedy(String path) throws Exception {
    assertThat(page(path, 400).select("#problem").text()).startsWith("No report.");
    assertThat(get(path.replace("report?", "report.json?")).statusCode()).isEqualTo(400);
  }

  @Test
  void report_isAFileToo() throws Exception {
    String query = "?kernel=5.3.1&use=bridge&text=" + "01:00.0%200200:%208086:1592";
    String csv = get("/hardware/report.csv" + query).body();
    assertThat(csv).startsWith("concerns,state,id,title,").contains(",missing,", ",in yours,");
    assertThat(get("/hardware/report.csv?text=hello").statusCode()).isEqualTo(400);
  }

  @Test
  void stable_saysWhatLiesBetweenTwoReleases() throws Exception {
    int between = total("/stable/5.3.1..5.3.3");
    assertThat(between).isEqualTo(total("/stable/5.3.2") + total("/stable/5.3.3"));
    assertThat(get("/stable/5.3.1..5.3.3.csv").body().lines()).hasSize(between + 1);
    assertThat(get("/stable/5.3.1..5.3.3.json").body())
        .contains("\"total\":" + between + ",", "\"definition\"", "\"generatedAt\"")
        .satisfies(json -> assertThat(json.split("\"titleKey\"")).hasSize(between + 1));
    assertThat(get("/stable/5.3.csv").body().lines()).hasSize(1 + 3);
    for (Element option : page("/stable/5.3.1..5.3.3", 200).select("a.option")) {
      assertThat(total(option.attr("href")))
          .as(option.attr("href"))
          .hasToString(option.select(".option-count").text());
    }
  }

  @Test
  void stable_formTakesWhatAMachineSays() throws Exception {
    HttpResponse<String> answer = get("/stable?from=5.3.1-300.fc31.x86_64&to=");
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/stable/5.3.1..5.3.3");
  }

  @Test
  void stable_isPagedWithoutGapOrDouble() throws Exception {
    Set<String> seen = new HashSet<>();
    String href = "/stable/5.3..5.3.3";
    int total = total(href);
    while (!href.isEmpty()) {
      Document page = page(href, 200);
      page.select("tr.fix").forEach(row -> assertThat(seen.add(row.text())).isTrue());
      href = page.select(".pager a[rel=next]").attr("href");
    }
    assertThat(seen).hasSize(total);
  }

  @Test
  void fix_saysWhichStableReleasesCarryIt() throws Exception {
    assertThat(page("/fixes/fix2", 200).select("#stable a").eachText()).contains("5.3", "5.3.2");
    assertThat(page("/fixes/fix30", 200).select("#stable").text()).contains("No stable release");
    assertThat(page("/hardware/ice", 200).select("#only-in-stable tbody tr")).isNotEmpty();
  }

  private StringReader csv(String path) throws Exception {
    return new StringReader(get(path).body());
  }

  private int total(String path) throws Exception {
    return Integer.parseInt(page(path, 200).select("main").attr("data-total"));
  }

  private Document page(String path, int status) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(status);
    return Jsoup.parse(answer.body());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address(path)).header("Accept", "text/html").build();
    return http.send(request, BodyHandlers.ofString());
  }

  private URI address(String path) {
    return URI.create("http://localhost:" + port + path);
  }
}
