// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code POST /api/v1/classify} as another program calls it. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:classify-api",
      "fixtide.bundled-record=false",
      "fixtide.classify-limit=96KB"
    })
@ExtendWith(OutputCaptureExtension.class)
class ClassifyApiTest {

  private static final String MAIL =
      """
      From: Ada Byron <ada@example.org>
      Subject: [PATCH net v2] tcp: fix a leak in tcp_example()
      Message-ID: <1@example.org>

      The buffer is never freed.

      Signed-off-by: Ada Byron <ada@example.org>
      ---
      diff --git a/net/ipv4/tcp.c b/net/ipv4/tcp.c
      """;
  private static final String TITLES = "tcp: fix a leak\nBluetooth: L2CAP: Fix use-after-free\n";

  private final HttpClient http = HttpClient.newHttpClient();

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "message/rfc822",
        "text/plain; charset=utf-8",
        "text/x-patch",
        "application/octet-stream",
        ""
      })
  void mail_isReadWhateverItsType(String type) throws Exception {
    HttpResponse<String> answer = post("", type, bytes(MAIL));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    JsonNode document = documents(answer).get(0);
    assertThat(document.get("kind").asString()).isEqualTo("patch");
    assertThat(document.get("fixes").get(0).get("subsystem").asString()).isEqualTo("tcp");
  }

  @Test
  void answer_keepsTheSchemaThatIsServed() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(address("/schema")).build();
    HttpResponse<String> schema = http.send(request, BodyHandlers.ofString());
    assertThat(schema.headers().firstValue("Content-Type")).contains("application/schema+json");
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.body())
                .validate(post("", "text/plain", bytes(TITLES)).body(), InputFormat.JSON))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} {1}: {3} fixes")
  @CsvSource(
      delimiter = '|',
      value = {
        "''            | text/plain       | tcp: fix a leak              | 1",
        "?titles=true  | text/plain       | Fix it at last               | 1",
        "?titles=false | text/plain       | tcp: fix a leak              | 0",
        "''            | application/json | {\"text\":\"tcp: fix a leak\"} | 1",
        "''            | application/json | {\"text\":\"Fix it\",\"titles\":true} | 1",
        "''            | application/json | {\"text\":\"tcp: fix it\",\"titles\":false} | 0"
      })
  void titles_areGuessedOrSaid(String query, String type, String body, int fixes) throws Exception {
    JsonNode documents = documents(post(query, type, bytes(body)));
    assertThat(documents).hasSize(1);
    assertThat(documents.get(0).get("fixes")).hasSize(fixes);
  }

  @Test
  void mboxInGzip_givesEachMail() throws Exception {
    byte[] mbox = bytes("From mboxrd@z Thu Jan  1 00:00:00 1970\n" + MAIL + "\n");
    byte[] two = new byte[mbox.length * 2];
    System.arraycopy(mbox, 0, two, 0, mbox.length);
    System.arraycopy(mbox, 0, two, mbox.length, mbox.length);
    assertThat(documents(post("", "application/gzip", gzip(two)))).hasSize(2);
  }

  @Test
  void whatIsNothing_isADocumentWithItsProblem() throws Exception {
    JsonNode document = documents(post("", "text/plain", bytes("no mail\nat all.\n"))).get(0);
    assertThat(document.get("problems")).isNotEmpty();
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "''         | text/plain       | '  '      | 400 | empty",
        "''         | application/json | {\"text\"  | 400 | form",
        "''         | application/json | null      | 400 | form",
        "''         | application/json | {\"x\":1} | 400 | form",
        "?titles=no | text/plain       | tcp: fix  | 400 | true or false",
        "''         | text/plain       | https://example.org/a | 400 | address",
        "''         | image/png        | x         | 415 | message/rfc822",
        "''         | nonsense         | x         | 415 | message/rfc822",
        "''         | application/x-www-form-urlencoded | a=b | 415 | text/plain"
      })
  void problems_nameTheRemedy(String query, String type, String body, int status, String remedy)
      throws Exception {
    problem(post(query, type, bytes(body)), status, remedy);
  }

  @Test
  void largeContent_isRejected_unpackedToo() throws Exception {
    byte[] large = new byte[200_000];
    problem(post("", "text/plain", large), 413, "96 KB");
    problem(post("", "application/gzip", gzip(large)), 413, "96 KB");
    problem(
        post("", "text/plain", bytes("a: b\n".repeat(12_000).concat("\n".repeat(9_000)))),
        413,
        "20,000 titles");
    byte[] broken = gzip(bytes(MAIL));
    broken[broken.length - 1] ^= 1;
    problem(post("", "application/gzip", broken), 400, "damaged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "DELETE"})
  void otherMethods_areNotAllowed(String method) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address("")).method(method, BodyPublishers.noBody()).build();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    problem(answer, 405, "POST");
    assertThat(answer.headers().firstValue("Allow")).contains("POST");
  }

  @Test
  void nothingOfTheContent_isLogged(CapturedOutput output) throws Exception {
    post("", "text/plain", bytes("secretword: mend secretword\n"));
    post("", "message/rfc822", bytes("Subject: secretword\n\n\0\u0001secretword\n"));
    post("", "application/json", bytes("{\"text\": secretword}"));
    post("?titles=secretword", "text/plain", bytes("secretword"));
    assertThat(output.getAll()).doesNotContain("secretword");
  }

  private static void problem(HttpResponse<String> answer, int status, String remedy) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = JsonMapper.shared().readTree(answer.body());
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("detail").asString()).contains(remedy);
  }

  private static JsonNode documents(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body()).get("documents");
  }

  private HttpResponse<String> post(String query, String type, byte[] body) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(query)).POST(BodyPublishers.ofByteArray(body));
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private URI address(String rest) {
    return URI.create("http://localhost:" + port + ClassifyApi.PATH + rest);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    }
    return packed.toByteArray();
  }
}
