// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

@SpringBootTest(classes = Gallery.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class FrameTest {

  @LocalServerPort private int port;
  @Autowired private Assets assets;

  @Test
  void policyAllowsOurOwnThingsOnly() throws Exception {
    String policy = header(get("/"), "Content-Security-Policy");
    assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe", "http", "*");
  }

  @Test
  void theOneInlineScriptIsTheOneInThePolicy() throws Exception {
    HttpResponse<String> page = get("/");
    String script = page.body().replaceAll("(?s).*?<script>(.*?)</script>.*", "$1");
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
    assertThat(header(page, "Content-Security-Policy"))
        .contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    assertThat(page.body()).doesNotContain("style=\"", "onclick=", "<style");
  }

  @Test
  void everyAnswerCarriesTheHeaders() throws Exception {
    for (String path : new String[] {"/", "/nowhere", "/favicon.svg"}) {
      HttpResponse<String> answer = get(path);
      assertThat(header(answer, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
      assertThat(header(answer, "Referrer-Policy")).as(path).isEqualTo("no-referrer");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/nowhere, 404, This page is not on record",
    "/broken, 500, This page could not be made",
    "/picky?n=many, 400, The address asks for something that does not exist"
  })
  void errorsArePagesWithAWayOn(String path, int status, String headline) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains("<h1>" + headline, "href=\"/fixes\"", "</footer>");
    assertThat(answer.body()).doesNotContain("Exception", "Whitelabel", "on purpose");
  }

  @Test
  void builtFilesAreKeptForGoodAndComeCompressed() throws Exception {
    FrontendBuild.orSkip();
    for (String file : assets.styles()) {
      HttpResponse<String> answer = get(file);
      assertThat(header(answer, "Cache-Control")).contains("max-age=31536000", "immutable");
      assertThat(header(answer, "Content-Encoding")).isEqualTo("br");
      assertThat(file).matches("/assets/main-[\\w-]{8}\\.css");
    }
    assertThat(assets.scripts()).hasSize(1);
  }

  @Test
  void pagesStandWithoutTheFrontend() throws IOException {
    Assets none = new Assets(new ClassPathResource("no/such/manifest.json"));
    assertThat(none.styles()).isEmpty();
    assertThat(none.scripts()).isEmpty();
    assertThat(none.beforePaint()).contains("fixtide.theme");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
              .header("Accept", "text/html,*/*;q=0.8")
              .header("Accept-Encoding", "br")
              .build();
      return client.send(request, BodyHandlers.ofString());
    }
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
