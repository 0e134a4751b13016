// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The description that the site serves is the one that springdoc reads off the code. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:openapi",
      "springdoc.api-docs.enabled=true",
      "springdoc.override-with-generic-response=false",
      "springdoc.paths-to-match=/api/v1/**",
      "springdoc.writer-with-order-by-keys=true"
    })
class OpenApiTest {

  private static final Path KEPT = Path.of("src/main/resources/api/openapi.json");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @LocalServerPort int port;

  @Test
  void keptDescriptionIsThatOfTheCode() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v3/api-docs")).build();
    String made =
        JSON.writeValueAsString(
                JSON.readTree(
                    HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body()))
            + "\n";
    if (Boolean.getBoolean("renew")) {
      Files.createDirectories(KEPT.getParent());
      Files.writeString(KEPT, made);
    }
    assertThat(KEPT)
        .as("renew it: mvn -DskipFrontend test -Dtest=OpenApiTest -Drenew=true")
        .hasContent(made);
  }
}
