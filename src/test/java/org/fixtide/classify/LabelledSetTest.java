// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelledSetTest {

  private final LabelledSet set = LabelledSet.standard();

  @Test
  void saysHowItWasMade() {
    assertThat(set.words()).hasSizeGreaterThan(2).noneMatch(words -> words.contains("SPDX"));
  }

  @Test
  void everyTitleIsThereOnce() {
    assertThat(set.fixes()).extracting(LabelledFix::title).doesNotHaveDuplicates();
  }

  /** Not the aim, a floor: far below it the rules are broken, or the file is. */
  @Test
  void mostTitlesAreAnsweredAsByTheReader() {
    assertThat(set.measurements()).extracting(Measurement::of).contains("subsystem", "kind");
    assertThat(set.measurements())
        .allSatisfy(m -> assertThat(m.total()).isEqualTo(set.fixes().size()))
        .allSatisfy(m -> assertThat(m.accuracy()).as(m.of()).isGreaterThan(0.75));
  }

  @Test
  void everyWordOfTheTaxonomyIsDefined() {
    assertThat(Definitions.standard().kinds())
        .hasSameSizeAs(Taxonomy.standard().kinds())
        .allSatisfy((key, meaning) -> assertThat(meaning).as(key).endsWith("."));
  }
}
