// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2026, 2026-01-01, 2026-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2026-W01, 2025-12-29, 2026-01-04",
    "2020-W53, 2020-12-28, 2021-01-03",
    "2026-01-15, 2026-01-15, 2026-01-15",
    "2025-12..2026-01-15, 2025-12-01, 2026-01-15",
  })
  void holds_itsFirstAndLastDayAndNoOther(String text, LocalDate first, LocalDate last) {
    Period period = Period.parse(text);
    assertThat(period.holds(first.toString())).isTrue();
    assertThat(period.holds(last.toString())).isTrue();
    assertThat(period.holds(first.minusDays(1).toString())).isFalse();
    assertThat(period.holds(last.plusDays(1).toString())).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"..2026-01-15, 1991-08-25, 2026-01-16", "2026-01.., 2100-01-01, 2025-12-31"})
  void holds_allBeyondAnOpenEnd(String text, String within, String without) {
    assertThat(Period.parse(text).holds(within)).isTrue();
    assertThat(Period.parse(text).holds(without)).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"2025-12-31, 2026-W01", "2021-01-03, 2020-W53", "2026-11-26, 2026-W48"})
  void weekOf_isIso8601(LocalDate day, String week) {
    assertThat(Period.weekOf(day)).isEqualTo(week);
    assertThat(Period.parse(week).holds(day.toString())).isTrue();
  }
}
