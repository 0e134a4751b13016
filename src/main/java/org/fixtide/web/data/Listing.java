// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.data;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A list, or a page of one, with what a reader must know to quote it. */
@Schema(description = "A list, or a page of one, with what is needed to quote it")
public record Listing<T>(
    @Schema(description = "When this answer was made") Instant generatedAt,
    @Schema(description = "The record's revision that it is of") long revision,
    @Schema(description = "Entries of the whole list") long total,
    @Schema(description = "What is listed and counted") String definition,
    List<T> items) {

  /** The list as of now. */
  public static <T> Listing<T> of(ListHead head, List<T> items) {
    return new Listing<>(now(), head.revision(), head.total(), head.definition(), items);
  }

  static Instant now() {
    return Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
