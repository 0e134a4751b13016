// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "more than most, 70, '50 60 99 40', 'more than in 3 of the 4 other rc5 pulls on record'",
    "fewer than most, 45, '50 60 99 40', 'fewer than in 3 of the 4 other rc5 pulls on record'",
    "the most, 100, '50 60 99 40', the most of the 5 rc5 pulls on record",
    "the fewest, 37, '50 60 99 40', the fewest of the 5 rc5 pulls on record",
    "shares the top, 99, '50 60 99 40', 'more than in 3 of the 4 other rc5 pulls on record'",
  })
  void standing_namesItsSet(String name, int value, String others, String sentence) {
    assertThat(Sentences.standing(new Comparison(value, numbers(others)), "rc5 pulls"))
        .isEqualTo(sentence);
  }

  @ParameterizedTest(name = "{0} with {1}: {2}")
  @CsvSource({"63, '50 70', 63", "52, '50', 51", "37, '', 37", "10, '20 30 40', 25"})
  void median_isOfAll(int value, String others, double median) {
    assertThat(new Comparison(value, numbers(others)).median()).isEqualTo(median);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "50", "50 60"})
  void unusual_needsEnoughOthers(String others) {
    assertThat(new Comparison(900, numbers(others)).unusual()).isZero();
  }

  private static List<Integer> numbers(String text) {
    return text.isEmpty()
        ? List.of()
        : List.of(text.split(" ")).stream().map(Integer::valueOf).toList();
  }
}
