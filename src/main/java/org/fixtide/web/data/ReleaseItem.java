// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.data;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fixtide.catalog.Dimension;
import org.fixtide.trend.Cycle;
import org.fixtide.trend.Trends;
import org.jspecify.annotations.Nullable;

/** A release by its pulls to Linus Torvalds. */
@Schema(
    description = "A release by its fixes pulls to Linus Torvalds; its page is /releases/{release}")
public record ReleaseItem(
    @Schema(example = "6.19") String release,
    @Schema(description = "Distinct fixes in its pulls") int fixes,
    int pulls,
    @Schema(description = "Candidates with a pull on record") List<Integer> candidates,
    @Schema(description = "Whether it may be compared as a whole") boolean complete,
    @Schema(description = "What its figures leave out") @Nullable String gap) {

  public static final String DEFINITION =
      "Releases with a fixes pull to Linus Torvalds on record, the newest first; each fix is counted"
          + " once in a release.";

  public static final CsvTable<ReleaseItem> CSV =
      CsvTable.<ReleaseItem>empty()
          .with("release", ReleaseItem::release)
          .with("fixes", ReleaseItem::fixes)
          .with("pulls", ReleaseItem::pulls)
          .with("candidates", ReleaseItem::candidatesInWords)
          .with("complete", ReleaseItem::complete)
          .with("gap", ReleaseItem::gap);

  /** Every release on record, the newest first. */
  public static List<ReleaseItem> all(Trends.Snapshot record) {
    Map<String, Integer> fixes = record.byKey(Trends.Snapshot.net(), Dimension.RELEASE);
    return record.pulls().cycles().stream()
        .map(cycle -> of(cycle, fixes.getOrDefault(cycle.release(), 0)))
        .toList();
  }

  private static ReleaseItem of(Cycle cycle, int fixes) {
    return new ReleaseItem(
        cycle.release(),
        fixes,
        cycle.pulls().size(),
        List.copyOf(cycle.candidates()),
        cycle.complete(),
        cycle.gap());
  }

  private String candidatesInWords() {
    return candidates.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
