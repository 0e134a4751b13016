// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.data;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.fixtide.catalog.FixEntry;
import org.jspecify.annotations.Nullable;

/** A fix as lists have it. */
@Schema(description = "A fix as lists have it; its page is /fixes/{id}")
public record FixItem(
    @Schema(description = "Its name for good, made from its title and author", example = "f196n1")
        String id,
    String title,
    @Nullable String author,
    @Schema(description = "When the first pull that carries it was sent") Instant firstSeen,
    @Schema(description = "When the newest was sent") Instant lastSeen,
    @Schema(description = "Pulls that carry it") int appearances,
    @Schema(example = "tcp") String subsystem,
    @Schema(description = "Kind of bug", example = "use-after-free") String kind,
    @Schema(description = "Whether it is security relevant") boolean security,
    @Schema(description = "Who or what found the bug", example = "fuzzer") String provenance,
    @Schema(description = "The AI that the author names as a help") @Nullable String aiAssisted,
    @Schema(example = "ice") @Nullable String driver) {

  public static final String DEFINITION =
      "Fixes in the current fixes pulls on record, each counted once, the newest pull's first.";

  public static final CsvTable<FixItem> CSV =
      CsvTable.<FixItem>empty()
          .with("id", FixItem::id)
          .with("title", FixItem::title)
          .with("author", FixItem::author)
          .with("first_seen", FixItem::firstSeen)
          .with("last_seen", FixItem::lastSeen)
          .with("appearances", FixItem::appearances)
          .with("subsystem", FixItem::subsystem)
          .with("kind", FixItem::kind)
          .with("security", FixItem::security)
          .with("provenance", FixItem::provenance)
          .with("ai_assisted", FixItem::aiAssisted)
          .with("driver", FixItem::driver);

  public static FixItem of(FixEntry fix) {
    return new FixItem(
        fix.id(),
        fix.title(),
        fix.author(),
        fix.firstSeen().toInstant(),
        fix.lastSeen().toInstant(),
        fix.appearances(),
        fix.subsystem(),
        fix.kind(),
        fix.security(),
        fix.provenance(),
        fix.aiAssisted(),
        fix.driver());
  }
}
