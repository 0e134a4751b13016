// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fixtide.web.feed.AtomRules;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other programs take from the site, over HTTP, on {@link SmallRecord}. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "fixtide.api-rate=0")
abstract class DoorsContract {

  @TestConfiguration
  static class Counting {
    @Bean
    static CountedStatements countedStatements() {
      return new CountedStatements();
    }
  }

  private final HttpClient http = HttpClient.newHttpClient();

  @Autowired JdbcClient jdbc;
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
        "/pulls",
        "/pulls?tree=bluetooth",
        "/fixes?kind=leak&tests=out",
        "/subsystems/tcp",
        "/hardware/ice",
        "/stable",
        "/stable/5.3",
        "/stable/5.3.2",
        "/stable/5.3.1..5.3.3?cve=yes",
        "/hardware/report?kernel=5.3.1&use=bridge&text=01:00.0%200200:%208086:1592",
        "/feeds"
      })
  void feedsOfPage_areSound(String path) throws Exception {
    Document page = Jsoup.parse(get(path).body());
    List<String> feeds =
        page.select("head link[rel=alternate][type=application/atom+xml]").eachAttr("href");
    assertThat(feeds).isNotEmpty();
    for (String href : feeds) {
      HttpResponse<String> answer = get(href);
      assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
          .startsWith("application/atom+xml");
      AtomRules.holdFor(answer.body());
      SyndFeed feed = read(answer.body());
      assertThat(feed.getEntries()).isNotEmpty();
      assertThat(link(feed, "self")).isEqualTo("http://localhost:" + port + href);
    }
  }

  @Test
  void everyFeedThatIsListed_isSound() throws Exception {
    List<String> feeds = Jsoup.parse(get("/feeds").body()).select(".shelves a").eachAttr("href");
    assertThat(feeds)
        .contains(
            "/subsystems/tcp.atom",
            "/hardware/ice.atom",
            "/fixes.atom?provenance=unattributed",
            "/pulls.atom?tree=net");
    for (String href : feeds) {
      AtomRules.holdFor(get(href).body());
    }
  }

  @Test
  void feedOfASelection_isItsNewest() throws Exception {
    List<String> listed =
        Jsoup.parse(get("/fixes?kind=leak").body()).select("tr.fix a.title").eachAttr("href");
    assertThat(
            read(get("/fixes.atom?kind=leak").body()).getEntries().stream().map(SyndEntry::getLink))
        .containsExactlyElementsOf(
            listed.stream().map(href -> "http://localhost:" + port + href).toList());
  }

  @Test
  void feedOfPulls_saysWhatCameIn() throws Exception {
    SyndFeed feed = read(get("/pulls.atom?tree=net&release=5.5").body());
    assertThat(feed.getEntries())
        .extracting(SyndEntry::getTitle)
        .containsExactly("net-5.5-rc3: 10 fixes", "net-5.5-rc1: 4 fixes");
    assertThat(feed.getEntries().getFirst().getDescription().getValue())
        .isEqualTo("Networking: 10 fixes for 5.5-rc3, 10 files changed.");
  }

  @ParameterizedTest
  @CsvSource({
    "/fixes.atom?kind=none, 400",
    "/pulls.atom?kind=leak, 400",
    "/subsystems/none.atom, 404",
    "/hardware/none.atom, 404",
    "/hardware/report.atom?text=hello, 400",
    "/stable/9.9.atom, 404",
    "/stable/5.3.9.atom, 404",
    "/stable/5.3.3..5.3.1.atom, 400"
  })
  void feedOfNothing_isAnError(String path, int status) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(status);
  }

  @Test
  void unchangedFeed_isNotSentAgain() throws Exception {
    HttpResponse<String> first = get("/pulls.atom");
    HttpRequest again =
        HttpRequest.newBuilder(address("/pulls.atom"))
            .header("If-None-Match", first.headers().firstValue("ETag").orElseThrow())
            .build();
    assertThat(http.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/fixes",
        "/api/v1/fixes?kind=leak&limit=7",
        "/api/v1/pulls?limit=3",
        "/api/v1/releases?limit=2",
        "/api/v1/subsystems?limit=30",
        "/api/v1/drivers?limit=200",
        "/api/v1/stable?limit=1",
        "/api/v1/stable/5.3.2?limit=20"
      })
  void listOfTheApi_isPagedWithoutGapOrDouble(String path) throws Exception {
    Set<JsonNode> seen = new HashSet<>();
    long total = json(get(path)).path("total").asLong();
    URI next = address(path);
    while (next != null) {
      HttpResponse<String> answer =
          http.send(HttpRequest.newBuilder(next).build(), BodyHandlers.ofString());
      assertThat(answer.statusCode()).as("%s", next).isEqualTo(200);
      JsonNode page = json(answer);
      assertThat(page.path("definition").asString()).isNotBlank();
      assertThat(page.path("revision").asLong()).isEqualTo(7);
      page.path("items").forEach(item -> assertThat(seen.add(item)).as("%s", item).isTrue());
      next = answer.headers().firstValue("Link").map(DoorsContract::target).orElse(null);
    }
    assertThat(total).isPositive();
    assertThat(seen).hasSize((int) total);
  }

  private static URI target(String link) {
    assertThat(link).endsWith(">; rel=\"next\"");
    return URI.create(link.substring(1, link.indexOf('>')));
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/fixes/fix9, fix9",
    "/api/v1/pulls/net/net-5.4-rc7, net-5.4-rc7",
    "/api/v1/drivers/ice, ice",
  })
  void oneThing_isItself(String path, String name) throws Exception {
    assertThat(json(get(path)).path("item").toString()).contains("\"" + name + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/fixes?kind=none, 400, kind",
    "/api/v1/fixes?knd=leak, 400, knd",
    "/api/v1/fixes?limit=0, 400, limit",
    "/api/v1/fixes?limit=many, 400, limit",
    "/api/v1/fixes?after=1, 400, after",
    "/api/v1/fixes/none, 404, none",
    "/api/v1/stable/9.9.9, 404, 9.9.9",
    "/api/v1/none, 404, none"
  })
  void whatIsWrong_isAProblemWithARemedy(String path, int status, String named) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    JsonNode problem = json(answer);
    assertThat(problem.path("detail").asString()).contains(named);
    assertThat(problem.path("remedy").asString()).isNotBlank();
  }

  @Test
  void unchangedAnswer_isNotSentAgain_andReadByAnySite() throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address("/api/v1/fixes?kind=leak"))
            .header("Origin", "https://example.org");
    HttpResponse<String> first = http.send(request.build(), BodyHandlers.ofString());
    assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    int before = CountedStatements.COUNT.get();
    HttpResponse<String> again =
        http.send(request.header("If-None-Match", tag).build(), BodyHandlers.ofString());
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(CountedStatements.COUNT.get() - before).isLessThanOrEqualTo(1);
    assertThat(get("/api/v1/fixes?kind=race").headers().firstValue("ETag").orElseThrow())
        .isNotEqualTo(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/fixes", "/pulls", "/releases", "/subsystems", "/hardware", "/hardware/ice"})
  void listsAreFilesBesideTheirPages(String path) throws Exception {
    HttpResponse<String> csv = get(path + ".csv");
    JsonNode json = json(get(path + ".json"));
    long total = json.path("total").asLong();
    assertThat(total).isPositive().isEqualTo(json.path("items").size());
    assertThat(csv.headers().firstValue("Fixtide-Total")).contains(String.valueOf(total));
    assertThat(csv.body().lines().count()).isGreaterThan(total);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return new JsonMapper().readTree(answer.body());
  }

  private static String link(SyndFeed feed, String rel) {
    return feed.getLinks().stream()
        .filter(link -> link.getRel().equals(rel))
        .findFirst()
        .orElseThrow()
        .getHref();
  }

  private static SyndFeed read(String xml) throws Exception {
    return new SyndFeedInput().build(new StringReader(xml));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return http.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
  }

  private URI address(String path) {
    return URI.create("http://localhost:" + port + path);
  }
}
