// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixEntry;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.FixLinks;
import org.fixtide.catalog.FixQueries;
import org.springframework.stereotype.Component;

/** What was taken back, and what came back. */
@Component
class Reversals implements Question {

  private static final int RELEASES = 12;
  private static final FixFilter THEY = FixFilter.all().with(Criterion.KIND, "revert");

  private final FixQueries fixes;
  private final FixLinks links;

  Reversals(FixQueries fixes, FixLinks links) {
    this.fixes = fixes;
    this.links = links;
  }

  @Override
  public String key() {
    return "reverts";
  }

  @Override
  public Fact said(Trends.Snapshot record) {
    int all = record.count(FixFilter.all());
    int they = record.count(THEY);
    return all == 0
        ? Nothing.said(key())
        : new Words()
            .figure(they, THEY)
            .and(" of the ")
            .fixes(all, FixFilter.all())
            .and(
                " on record (%s) %s an earlier change back, or %s back what was removed."
                    .formatted(
                        Numbers.percent(they, all),
                        they == 1 ? "takes" : "take",
                        they == 1 ? "brings" : "bring"))
            .about(key(), THEY, "The " + Numbers.counted(they, "fix", "fixes"));
  }

  @Override
  public List<Answer.Part> parts(Trends.Snapshot record) {
    return List.of(
        Panels.stacked(
            record,
            new Panels.Head(
                "release",
                "Changes taken back or brought back, by the release they were for",
                "In pulls of every tree; each fix counts once in a release. " + Gaps.reach(record),
                "Release"),
            THEY,
            Slot.releases(record, RELEASES),
            Dimension.KIND,
            List.of(Layer.single(Dimension.KIND, "revert", "Reverts and reinstatements", "ink")),
            List.of()),
        new Answer.Reversals("timeline", "What went and what came back", newest(record)));
  }

  /** The newest ones, a page of them. */
  private List<Answer.Reversal> newest(Trends.Snapshot record) {
    List<FixEntry> entries = fixes.page(THEY, record.vocabulary(), false, null).fixes();
    List<String> named =
        entries.stream()
            .map(fix -> ReversalTitle.of(fix.title()).of())
            .filter(Objects::nonNull)
            .toList();
    Map<String, FixEntry> origins =
        links.titled(named).stream()
            .collect(Collectors.toMap(FixEntry::title, Function.identity(), (a, b) -> a));
    List<Answer.Reversal> reversals = new ArrayList<>();
    for (FixEntry fix : entries) {
      ReversalTitle title = ReversalTitle.of(fix.title());
      reversals.add(
          new Answer.Reversal(
              fix,
              fix.firstSeen().toLocalDate(),
              title.back(),
              title.of(),
              title.of() == null ? null : origins.get(title.of())));
    }
    return reversals;
  }
}
