// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.FixLinks;
import org.fixtide.classify.Taxonomy;
import org.springframework.stereotype.Component;

/** How often a fix needed a fix itself, by who found the first bug. */
@Component
class FixToFix implements Question {

  private static final int SHOWN = 50;
  private static final Layer MENDED =
      Layer.single(Dimension.MENDED, "yes", "Needed a fix itself", "c5");
  private static final Layer NOT = Layer.single(Dimension.MENDED, "no", "None on record", "others");

  private final FixLinks links;
  private final Names names;

  FixToFix(FixLinks links, Names names) {
    this.links = links;
    this.names = names;
  }

  @Override
  public String key() {
    return "fix-to-fix";
  }

  @Override
  public Fact said(Trends.Snapshot record) {
    FixFilter all = FixFilter.all();
    Map<String, Map<String, Integer>> table =
        record.table(all, Dimension.PROVENANCE, Dimension.MENDED);
    if (table.isEmpty()) {
      return Nothing.said(key());
    }
    int ai = Shares.total(table.getOrDefault("ai", Map.of()));
    Words words = new Words();
    if (ai == 0) {
      words.and("No fix on record is said to be found by AI, so none of them has needed a fix; ");
    } else {
      FixFilter found = all.with(Criterion.PROVENANCE, "ai");
      rate(words.and("Of the "), ai, "found by AI", found, table.getOrDefault("ai", Map.of()))
          .and("; ");
    }
    Map<String, Integer> every = record.byKey(all, Dimension.MENDED);
    return rate(words.and("of the "), Shares.total(every), "on record", all, every)
        .and(".")
        .about(key(), MENDED.of(all), "The fixes that needed one");
  }

  private static Words rate(
      Words words, int base, String which, FixFilter filter, Map<String, Integer> counts) {
    int mended = counts.getOrDefault("yes", 0);
    return words
        .fixes(base, filter)
        .and(" " + which + " ")
        .figure(mended, MENDED.of(filter))
        .and(" (" + Numbers.percent(mended, base) + ") needed a fix");
  }

  @Override
  public List<Answer.Part> parts(Trends.Snapshot record) {
    int total = record.byKey(FixFilter.all(), Dimension.MENDED).getOrDefault("yes", 0);
    List<Answer.Part> parts = new ArrayList<>();
    parts.add(byFinder(record));
    parts.add(
        Panels.stacked(
            record,
            new Panels.Head(
                "release",
                "Fixes of each release that needed a fix since",
                "Of pulls of every tree. Newer fixes have had less time to need one. "
                    + Gaps.reach(record),
                "Release"),
            FixFilter.all(),
            Slot.releases(record, 12),
            Dimension.MENDED,
            List.of(MENDED, NOT),
            List.of("yes")));
    parts.add(
        new Answer.Pairs("pairs", "Fixes and what they mend", links.newest(null, SHOWN), total));
    return parts;
  }

  private Panel byFinder(Trends.Snapshot record) {
    List<Slot> slots =
        Taxonomy.standard().provenances().stream()
            .map(p ->
                new Slot(
                    p.key(),
                    names.of(Criterion.PROVENANCE, p.key()),
                    null,
                    false,
                    Dimension.PROVENANCE))
            .toList();
    return Panels.stacked(
        record,
        new Panels.Head(
            "finder",
            "Fixes that needed a fix themselves, by who found the first bug",
            "All fixes on record, whatever their tree; each counts once.",
            "Found by"),
        FixFilter.all(),
        slots,
        Dimension.MENDED,
        List.of(MENDED, NOT),
        List.of("yes"));
  }
}
