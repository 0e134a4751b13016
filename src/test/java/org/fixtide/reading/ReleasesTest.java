// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleasesTest {

  private final Releases releases = Releases.standard();

  @ParameterizedTest(name = "{0}: fixes for {1}-rc{2}, features for {3}")
  @CsvSource({
    "2025-11-30, 6.18, 8, 6.19",
    "2025-12-01, 6.19, 1, 6.19",
    "2025-12-14, 6.19, 1, 6.19",
    "2025-12-15, 6.19, 2, 7.0",
    "2026-01-08, 6.19, 5, 7.0",
    "2026-02-07, 6.19, 9, 7.0",
    "2026-02-09, 7.0, 1, 7.0",
    "2020-05-31, 5.7, 8, 5.8",
    "2019-01-01, 5.0, 1, 5.0",
    "2026-04-13, 7.1, 1, 7.1"
  })
  void byDay(LocalDate day, String fixes, int rc, String features) {
    Release release = releases.inPreparation(day).orElseThrow();
    assertThat(release.version()).isEqualTo(fixes);
    assertThat(releases.candidate(day, release)).isEqualTo(rc);
    assertThat(releases.takingFeatures(day).orElseThrow().version()).isEqualTo(features);
  }

  @Test
  void beyondTheKnownEveryCycleHasNineWeeks() {
    LocalDate last = releases.known().getLast().date();
    Release second = releases.inPreparation(last.plusDays(64)).orElseThrow();
    assertThat(second.version()).isEqualTo("7.2");
    assertThat(second.estimated()).isTrue();
    assertThat(second.date()).isEqualTo(last.plusDays(126));
    assertThat(releases.inPreparation(last.plusDays(63 * 20)).orElseThrow().version())
        .isEqualTo("8.0");
  }

  @Test
  void nothingIsKnownBeforeTheFirst() {
    assertThat(releases.inPreparation(LocalDate.of(2010, 1, 1))).isEmpty();
    assertThat(releases.takingFeatures(LocalDate.of(2010, 1, 1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"6.20, 7.0", "5.20, 6.0", "4.20, 4.20", "6.19, 6.19", "7.1, 7.1"})
  void namesThatReleasesWereToHave(String version, String canonical) {
    assertThat(releases.canonical(version)).isEqualTo(canonical);
  }
}
