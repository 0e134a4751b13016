// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.fixtide.catalog.FixRecord;
import org.fixtide.catalog.FixRecord.Why;
import org.junit.jupiter.api.Test;

class DecisiveWordsTest {

  private static final String TITLE = "mac80211: fix sparse warnings";

  @Test
  void onlyWordsOfTheText_thatTheTitleHasNot_areKept() {
    FixRecord fix =
        fix(
            new Why("subsystem", "title-prefix", "mac80211:", false),
            new Why("kind", "build", "sparse warnings", false),
            new Why("kind", "crash", "trigger and hit\na BUG", false),
            new Why("security", "memory-safety", "memory can be reached", false),
            new Why("provenance", "sparse-text", "fix sparse warnings", false),
            new Why("provenance", "syzbot-trailer", "Reported-by: syzbot", false),
            new Why("kind", "no-other-kind", "", false));
    String text =
        "This is to fix sparse warnings; they\n trigger and hit a\tBUG.\nReported-by: syzbot";
    assertThat(DecisiveWords.of(fix, text))
        .containsExactly("trigger and hit a BUG", "fix sparse warnings");
    assertThat(DecisiveWords.of(fix, "Of another matter.")).isEmpty();
  }

  private static FixRecord fix(Why... evidence) {
    return new FixRecord(
        "a",
        TITLE,
        null,
        Instant.EPOCH,
        Instant.EPOCH,
        1,
        "wifi-core",
        List.of(),
        "test-doc-build",
        false,
        "static-analysis",
        null,
        null,
        List.of(),
        List.of(evidence),
        null,
        List.of(),
        List.of());
  }
}
