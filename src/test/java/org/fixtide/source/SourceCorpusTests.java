// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fixtide.SharedCorpus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every real mail is found, and no more than there are. */
@Tag("corpus")
class SourceCorpusTests {

  @ParameterizedTest(name = "{0}: {1} mails")
  @CsvSource({"net-pulls, 75", "pulls, 1312", "threads, 5039"})
  void countsOfTheCorpus(String folder, int mails) {
    var source = DocumentSources.of(List.of(SharedCorpus.path("corpus/" + folder)));
    Collected collected = Collected.from(source);
    assertThat(collected.documents()).hasSize(mails);
    assertThat(collected.events()).hasSize(mails);
    assertThat(collected.texts())
        .allMatch(text ->
            text.contains("\nMessage-I")
                || text.contains("\nMessage-i")
                || text.startsWith("Message-I"));
  }
}
