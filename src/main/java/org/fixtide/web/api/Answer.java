// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.fixtide.trend.Trends;

/** One thing, with what a reader must know to quote it. */
@Schema(description = "One thing, with what is needed to quote it")
record Answer<T>(
    @Schema(description = "When this answer was made") Instant generatedAt,
    @Schema(description = "The record's revision that it is of") long revision,
    T item) {

  static <T> Answer<T> of(Trends.Snapshot record, T item) {
    Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    return new Answer<>(now, record.version().revision(), item);
  }
}
