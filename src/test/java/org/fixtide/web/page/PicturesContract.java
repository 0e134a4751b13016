// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
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

/** Charts away from their pages: pictures, frames, descriptions, citations. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "fixtide.api-rate=0")
abstract class PicturesContract {

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
        "/?area=ethernet&tests=out",
        "/releases",
        "/releases/5.4",
        "/releases/5.5",
        "/pulls/net/net-5.4-rc7",
        "/subsystems/tcp",
        "/hardware/ice",
        "/stable/5.3",
        "/trends/volume",
        "/trends/late",
        "/trends/subsystems"
      })
  void everyChart_isHadAsPicturesAndFrame(String path) throws Exception {
    Document page = Jsoup.parse(text(path, 200).body());
    assertThat(page.select("figure.chart, .heat")).isNotEmpty();
    assertThat(page.select(".chart-links a:contains(SVG)"))
        .hasSize(page.select("figure.chart, table.heat.named").size());
    for (Element links : page.select(".chart-links:has(a:contains(SVG))")) {
      String title = links.parents().getFirst().select("h2, h3").eachText().getFirst();
      String svg = links.select("a:contains(SVG)").attr("href");
      for (String form : List.of(svg, svg.replace(".svg", ".dark.svg"))) {
        HttpResponse<String> answer = text(form, 200);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
            .contains("image/svg+xml");
        Document drawn = Jsoup.parse(answer.body(), "", Parser.xmlParser());
        assertThat(drawn.select("svg > title").text()).isEqualTo(title);
        assertThat(drawn.select("text").text()).contains("revision ", "localhost:" + port);
      }
      painted(links.select("a:contains(PNG)").attr("href"));
      Document frame =
          Jsoup.parse(text(links.select("a:contains(Embed)").attr("href"), 200).body());
      assertThat(frame.select("h1").text()).isEqualTo(title);
      assertThat(frame.select("img").attr("src")).isEqualTo(svg);
      assertThat(frame.select("script")).isEmpty();
    }
  }

  private void painted(String path) throws Exception {
    HttpResponse<byte[]> png =
        http.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofByteArray());
    assertThat(png.headers().firstValue("Content-Type")).contains("image/png");
    assertThat(ImageIO.read(new ByteArrayInputStream(png.body())).getWidth()).isEqualTo(1200);
  }

  @Test
  void picture_isOfThePagesStatements_andSparedWhereTheReaderHasIt() throws Exception {
    int before = CountedStatements.COUNT.get();
    HttpResponse<String> first = text("/releases/5.4/by-rc.svg", 200);
    assertThat(CountedStatements.COUNT.get() - before).isLessThanOrEqualTo(STATEMENTS);
    before = CountedStatements.COUNT.get();
    assertThat(text("/releases/5.4/by-rc.svg", 200).body()).isEqualTo(first.body());
    HttpRequest again =
        HttpRequest.newBuilder(address("/releases/5.4/by-rc.svg"))
            .header("If-None-Match", first.headers().firstValue("ETag").orElseThrow())
            .build();
    assertThat(http.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
    assertThat(CountedStatements.COUNT.get() - before).isLessThanOrEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "/nothing.svg, 404",
    "/nothing.png, 404",
    "/releases/9.9/by-rc.svg, 404",
    "/releases/5.4/nothing.png, 404",
    "/releases.csv/volume.png, 404",
    "/about/data/volume.svg, 404",
    "/embed/volume/nothing, 404",
    "/embed/nothing, 404",
    "/volume.svg?area=none, 400",
    "/favicon.svg, 200"
  })
  void address_isHeldToTheCharts(String path, int status) throws Exception {
    text(path, status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/embed/volume | /volume.svg | /volume.dark.svg |",
        "/embed/volume?theme=light | /volume.svg | | light",
        "/embed/volume?area=ethernet&theme=dark | /volume.dark.svg?area=ethernet | | dark",
        "/embed/releases/5.4/by-rc | /releases/5.4/by-rc.svg | /releases/5.4/by-rc.dark.svg |",
      })
  void frame_followsTheReaderOrTheAddress(String path, String src, String dark, String theme)
      throws Exception {
    HttpResponse<String> answer = text(path, 200);
    Document frame = Jsoup.parse(answer.body());
    assertThat(frame.select("img").attr("src")).isEqualTo(src);
    assertThat(frame.select("source").attr("srcset")).isEqualTo(dark == null ? "" : dark);
    assertThat(frame.select("html").attr("data-theme")).isEqualTo(theme == null ? "" : theme);
    assertThat(policy(answer)).contains("frame-ancestors *");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/releases/5.4", "/volume.svg", "/oembed", "/embedded/x", "/none"})
  void onlyFrames_areFramed(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(address(path)).build();
    assertThat(policy(http.send(request, BodyHandlers.ofString())))
        .contains("frame-ancestors 'none'");
  }

  private static String policy(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Security-Policy").orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "/releases/5.4#by-kind, /embed/releases/5.4/by-kind",
    "/releases/5.4, /embed/releases/5.4/by-rc",
    "/?area=ethernet, /embed/volume?area=ethernet",
    "/embed/releases/5.4/by-rc?theme=dark, /embed/releases/5.4/by-rc",
    "'', /embed/volume"
  })
  void oembed_describesTheFrame(String path, String embed) throws Exception {
    JsonNode said = new JsonMapper().readTree(text(oembed(address(path).toString()), 200).body());
    assertThat(said.path("version").asString()).isEqualTo("1.0");
    assertThat(said.path("type").asString()).isEqualTo("rich");
    Element frame = Jsoup.parse(said.path("html").asString()).select("iframe").getFirst();
    assertThat(frame.attr("src")).isEqualTo(address(embed).toString());
    assertThat(said.path("width").asInt()).isEqualTo(Integer.parseInt(frame.attr("width")));
    painted(URI.create(said.path("thumbnail_url").asString()).getRawPath());
  }

  @Test
  void oembed_knowsNoOtherSite_andNoOtherFormat() throws Exception {
    for (String url :
        List.of("https://example.org/", address("").toString() + "9/", "localhost", "/releases")) {
      assertThat(text(oembed(url), 404).body()).contains("\"status\":404");
    }
    assertThat(text("/oembed", 400).body()).contains("url is missing");
    assertThat(text(oembed(address("/").toString()) + "&format=xml", 501).body()).contains("json");
    text(oembed(address("/about/data").toString()), 404);
    text(oembed(address("/releases/9.9").toString()), 404);
  }

  private static String oembed(String url) {
    return "/oembed?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/releases/5.4", "/trends/volume", "/subsystems/tcp"})
  void page_saysItsPictureAndHowToCiteIt(String path) throws Exception {
    Document page = Jsoup.parse(text(path, 200).body());
    String image = page.select("meta[property=og:image]").attr("content");
    assertThat(image).startsWith(address("/").toString());
    painted(URI.create(image).getRawPath());
    assertThat(page.select("meta[name=twitter:card]").attr("content")).contains("large");
    URI oembed = URI.create(page.select("link[type=application/json+oembed]").attr("href"));
    text(oembed.getRawPath() + "?" + oembed.getRawQuery(), 200);
    String title = page.select("meta[property=og:title]").attr("content");
    List<String> cited = page.select("#cite pre").eachText();
    assertThat(cited).hasSize(3).allSatisfy(words -> assertThat(words).contains("?revision="));
    JsonNode item = new JsonMapper().readTree(cited.get(2)).path(0);
    assertThat(item.path("title").asString()).isEqualTo(title);
    assertThat(item.path("URL").asString()).startsWith(address(path) + "?revision=");
    assertThat(cited.getFirst()).contains(title, item.path("URL").asString());
  }

  private HttpResponse<String> text(String path, int status) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address(path)).header("Accept", "text/html").build();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path).isEqualTo(status);
    return answer;
  }

  private URI address(String path) {
    return URI.create("http://localhost:" + port + path);
  }
}
