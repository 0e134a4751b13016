// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Answers to "why not X?". */
class ExplanationTest {

  private final Classifier classifier = Classifier.standard();

  @Test
  void saysWhatSpokeForAKeyAndWhatOutweighedIt() {
    Explanation why = why("selftests: mptcp: fix a leak", "mptcp");
    assertThat(why.of()).isEqualTo("subsystem");
    assertThat(why.chosen()).isFalse();
    assertThat(why.inFavour()).extracting(Evidence::matched).contains("mptcp:");
    assertThat(why.answer()).isEqualTo("selftests");
    assertThat(why.outweighedBy())
        .isEqualTo(new Evidence("subsystem", "title-prefix", "selftests:", false));
  }

  @Test
  void saysThatNothingSpokeForIt() {
    Explanation why = why("tcp: fix a memory leak", "race");
    assertThat(why.of()).isEqualTo("kind");
    assertThat(why.inFavour()).isEmpty();
    assertThat(why.withdrawn()).isEmpty();
    assertThat(why.outweighedBy().matched()).isEqualTo("leak");
  }

  @Test
  void saysWhatForbadeIt() {
    Explanation why = why("net: dsa: fix the crash dump", "crash-hang");
    assertThat(why.chosen()).isFalse();
    assertThat(why.inFavour()).isEmpty();
    assertThat(why.withdrawn()).containsExactly(new Evidence("kind", "crash", "crash dump", false));
  }

  @Test
  void saysSoOfTheAnswerToo() {
    Explanation why = why("tcp: fix a memory leak", "leak");
    assertThat(why.chosen()).isTrue();
    assertThat(why.inFavour()).contains(why.outweighedBy());
  }

  @Test
  void refusesKeysThatAreNone() {
    assertThatThrownBy(() -> why("tcp: fix it", "sea")).hasMessageContaining("'sea'");
  }

  private Explanation why(String title, String key) {
    return classifier.why(FixText.ofTitle(title), key);
  }
}
