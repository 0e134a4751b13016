// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.fixtide.catalog.FixCorrection;
import org.fixtide.catalog.FixLabels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People's words on fixes: how they are written, and what they do. */
class CorrectionsTest {

  private static final FixLabels MACHINE =
      new FixLabels(
          "tcp",
          List.of("ipv4"),
          "behaviour",
          false,
          "unattributed",
          null,
          "r8169",
          List.of(),
          List.of(),
          List.of());

  private static final String TWO =
      """
      corrections:
        - title: "[PATCH net] tcp:  fix it"
          answers: {kind: leak, security: true}
          by: A. Second
          on: 2026-02-01
          why: "the thread says so"
        - title: "tcp: fix it"
          author: Ann Author
          answers: {kind: refcount, driver: none}
          by: A. First
          on: 2026-01-01
          why: "her own words"
      """;

  @TempDir Path folder;

  @Test
  void theLatestWordHolds_allAreKept() throws IOException {
    FixLabels labels = corrections(TWO).apply("tcp: fix it", "Ann Author", MACHINE);
    assertThat(labels)
        .returns("leak", FixLabels::kind)
        .returns(true, FixLabels::security)
        .returns(null, FixLabels::driver)
        .returns("tcp", FixLabels::subsystem);
    LocalDate first = LocalDate.of(2026, 1, 1);
    assertThat(labels.corrections())
        .hasSize(4)
        .startsWith(
            new FixCorrection("driver", "r8169", "", "A. First", first, "her own words"),
            new FixCorrection("kind", "behaviour", "refcount", "A. First", first, "her own words"));
  }

  @Test
  void anotherAuthorsFix_isLeftAlone() throws IOException {
    FixLabels labels = corrections(TWO).apply("tcp: fix it", "Bob Author", MACHINE);
    assertThat(labels.corrections()).extracting(FixCorrection::by).containsOnly("A. Second");
    assertThat(corrections(TWO).apply("udp: fix it", "Ann Author", MACHINE)).isSameAs(MACHINE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: leek | has the answer 'kind: leek', which the taxonomy does not know",
        "colour: red | has the answer 'colour: red', which the taxonomy does not know",
        "security: maybe | has the answer 'security: maybe', which the taxonomy does not know",
        "'' | corrects nothing ('answers')"
      })
  void whatCannotBeApplied_isToldByFileAndTitle(String answer, String problem) {
    String file =
        "corrections: [{title: 'tcp: x', answers: {%s}, by: A, on: 2026-01-01, why: b}]"
            .formatted(answer);
    assertThatThrownBy(() -> Corrections.parse(file.getBytes(UTF_8), "own.yaml"))
        .hasMessageStartingWith("own.yaml: the correction of 'tcp: x' " + problem);
  }

  @Test
  void misspelledField_isToldByFile() {
    byte[] file = "corrections: [{titel: x}]".getBytes(UTF_8);
    assertThatThrownBy(() -> Corrections.parse(file, "own.yaml"))
        .hasMessageStartingWith("own.yaml: ")
        .hasMessageContaining("titel");
  }

  @Test
  void missingFile_isToldWithItsSetting() {
    assertThatThrownBy(() -> new Corrections("nowhere.yaml"))
        .hasMessageContaining("nowhere.yaml")
        .hasMessageContaining("fixtide.corrections");
  }

  private Corrections corrections(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("corrections.yaml"), yaml);
    return new Corrections(file.toString());
  }
}
