// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifiedInputTest {

  @Test
  void titles_areTakenOutOfListsAndLogs() {
    String text =
        """
        \uFEFFtcp: fix a leak
         - bpf, sockmap: Fix use-after-free in sk_psock
        3. net: ethernet: mtk_eth_soc: mend a ring
        0123456789ab IB/IPoIB: Fix a race
        commit deadbeef01 Revert "can: raw: take a reference"

        """;
    assertThat(ClassifiedInput.looksLikeTitles(text.getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(titles(text, true))
        .containsExactly(
            "tcp: fix a leak",
            "bpf, sockmap: Fix use-after-free in sk_psock",
            "net: ethernet: mtk_eth_soc: mend a ring",
            "IB/IPoIB: Fix a race",
            "Revert \"can: raw: take a reference\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  \n",
        "https://example.org/article",
        "tcp: fix a leak\nThis sentence explains it.",
        "From: Ada <ada@example.org>\nSubject: tcp: fix a leak\n"
      })
  void otherText_isNoListOfTitles(String text) {
    assertThat(ClassifiedInput.looksLikeTitles(text.getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  @Test
  void titlesAreWhatTheyAreSaidToBe() {
    assertThat(titles("Fix it at last\n", true)).containsExactly("Fix it at last");
    assertThat(titles("Subject: tcp: fix a leak\nFrom: ada@example.org\n\nText\n", false))
        .isEmpty();
  }

  private static List<String> titles(String text, boolean titles) {
    List<ClassifiedDocument> read = new ArrayList<>();
    ClassifiedInput.standard()
        .read(
            text.getBytes(StandardCharsets.UTF_8),
            "pasted",
            titles,
            (origin, document) -> read.add(document));
    assertThat(read).hasSize(1);
    return read.getFirst().fixes().stream().map(ClassifiedFix::title).toList();
  }
}
