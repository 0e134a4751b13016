// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.List;
import java.util.stream.IntStream;
import org.fixtide.catalog.Dimension;
import org.springframework.stereotype.Component;

/** How much of a cycle comes late: with rc5 or after it. */
@Component
class LateFixes implements Question {

  private static final int RELEASES = 12;
  private static final int FIRST_LATE = 5;
  private static final int HIGHEST = 12;
  private static final Layer EARLY =
      Layer.several(Dimension.RC, "early", "rc1 to rc4", "others", numbers(0, FIRST_LATE - 1));
  private static final Layer LATE =
      Layer.several(Dimension.RC, "late", "rc5 and later", "c1", numbers(FIRST_LATE, HIGHEST));

  private static List<String> numbers(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(String::valueOf).toList();
  }

  @Override
  public String key() {
    return "late";
  }

  @Override
  public Fact said(Trends.Snapshot record) {
    return Shares.said(
        record, key(), Dimension.RC, LATE, "came with rc5 or later", "came with rc5 or later");
  }

  @Override
  public List<Answer.Part> parts(Trends.Snapshot record) {
    List<Cycle> cycles = record.pulls().complete().stream().limit(RELEASES).toList().reversed();
    return List.of(
        Panels.stacked(
            record,
            new Panels.Head(
                "release",
                "Fixes of each whole cycle, early and late",
                "Cycles of which every candidate is on record, in the net pulls; a fix in an early"
                    + " and a late pull of one cycle counts in both.",
                "Release"),
            Trends.Snapshot.net(),
            cycles.stream().map(Slot::of).toList(),
            Dimension.RC,
            List.of(EARLY, LATE),
            List.of("late")));
  }
}
