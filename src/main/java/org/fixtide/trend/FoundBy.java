// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import static org.fixtide.trend.Numbers.whole;

import java.util.List;
import java.util.Map;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.fixtide.classify.Taxonomy;
import org.springframework.stereotype.Component;

/** Who or what found the bugs; apart from it, who had an AI's help in writing the fix. */
@Component
class FoundBy implements Question {

  private static final int RELEASES = 12;
  private static final int MONTHS = 18;
  private static final String NOBODY = "unattributed";

  /** A finder is named in the fix's own message, so only fixes of which that is known count. */
  static final FixFilter TOLD = FixFilter.all().with(Criterion.MESSAGE, "yes");

  @Override
  public String key() {
    return "found-by";
  }

  @Override
  public Fact said(Trends.Snapshot record) {
    Map<String, Integer> counts = record.byKey(TOLD, Dimension.PROVENANCE);
    int all = counts.values().stream().mapToInt(n -> n).sum();
    if (all == 0) {
      return Nothing.said(key());
    }
    Words words =
        Words.of("Of the ")
            .fixes(all, TOLD)
            .and(" whose own message is on record ")
            .figure(all - counts.getOrDefault(NOBODY, 0), named())
            .and(" name who found the bug: ");
    List<Taxonomy.Provenance> finders =
        Taxonomy.standard().provenances().stream().filter(p -> !p.key().equals(NOBODY)).toList();
    for (int i = 0; i < finders.size(); i++) {
      String key = finders.get(i).key();
      words
          .and(i == 0 ? "" : i == finders.size() - 1 ? " and " : ", ")
          .figure(counts.getOrDefault(key, 0), TOLD.with(Criterion.PROVENANCE, key))
          .and(" " + finder(key));
    }
    return words.and(".").about(key(), TOLD, "The " + whole(all) + " fixes");
  }

  private static FixFilter named() {
    return TOLD.with(
        Criterion.PROVENANCE,
        Taxonomy.standard().provenances().stream()
            .map(Taxonomy.Provenance::key)
            .filter(key -> !key.equals(NOBODY))
            .toList());
  }

  /** {@code 3 an AI, 5 a fuzzer}. */
  static String finder(String key) {
    return switch (key) {
      case "ai" -> "an AI";
      case "fuzzer" -> "a fuzzer";
      case "static-analysis" -> "an analyser of code";
      case "ci" -> "a test robot";
      case "human" -> "a person";
      default -> "nobody";
    };
  }

  @Override
  public List<Answer.Part> parts(Trends.Snapshot record) {
    List<Slot> releases = Slot.releases(record, RELEASES);
    return List.of(
        panel(record, "release", "Who found the bugs, by release", "Release", releases),
        panel(
            record, "month", "Who found the bugs, by month", "Month", Slot.months(record, MONTHS)),
        assisted(record, releases));
  }

  private static Panel panel(
      Trends.Snapshot record, String key, String title, String columns, List<Slot> slots) {
    return Panels.stacked(
        record,
        new Panels.Head(
            key,
            title,
            "Fixes in pulls of every tree whose own message is on record, by the finder that it"
                + " names: a lower bound for all but the unattributed. "
                + Gaps.reach(record),
            columns),
        TOLD,
        slots,
        Dimension.PROVENANCE,
        layers(),
        List.of("ai"));
  }

  private static List<Layer> layers() {
    return Taxonomy.standard().provenances().stream()
        .map(p -> Layer.single(Dimension.PROVENANCE, p.key(), p.name(), p.key()))
        .toList();
  }

  private static Panel assisted(Trends.Snapshot record, List<Slot> slots) {
    return Panels.stacked(
        record,
        new Panels.Head(
            "written",
            "Fixes written with the help of AI, by release",
            "Another thing than being found by AI, and never added to it: a trailer such as"
                + " Assisted-by names a model. Of the fixes whose own message is on record.",
            "Release"),
        TOLD,
        slots,
        Dimension.ASSISTED,
        List.of(
            Layer.single(Dimension.ASSISTED, "yes", "Written with AI", "c5"),
            Layer.single(Dimension.ASSISTED, "no", "No word of AI", "others")),
        List.of("yes"));
  }
}
