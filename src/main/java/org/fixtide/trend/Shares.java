// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.jspecify.annotations.Nullable;

/** The share of one layer in whole cycles, and its place among those of the previous era. */
final class Shares {

  private Shares() {}

  /**
   * {@code Of the 426 fixes of 6.18 60 are security relevant (14.1 %), a larger share than in 4 of
   * the 6 other ...}.
   *
   * @param by dimension that the layer is of
   * @param are what those of the layer do: {@code are security relevant}
   */
  static Fact said(
      Trends.Snapshot record, String key, Dimension by, Layer layer, String is, String are) {
    Optional<Cycle> newest = record.pulls().complete().stream().findFirst();
    if (newest.isEmpty()) {
      return Nothing.said(key);
    }
    String release = newest.get().release();
    FixFilter net = Trends.Snapshot.net().with(Criterion.RELEASE, release);
    Map<String, Integer> totals = record.byKey(Trends.Snapshot.net(), Dimension.RELEASE);
    Map<String, Integer> parts = layer.counts(record, Trends.Snapshot.net(), Dimension.RELEASE, by);
    int all = totals.getOrDefault(release, 0);
    int part = parts.getOrDefault(release, 0);
    String place = place(Era.previous(record), release, totals, parts);
    return Words.of("Of the ")
        .fixes(all, net)
        .and(" of ")
        .release(release)
        .and(", the newest whole cycle on record, ")
        .figure(part, layer.of(net))
        .and(
            " %s (%s)%s."
                .formatted(
                    part == 1 ? is : are,
                    Numbers.percent(part, all),
                    place == null ? "" : ", " + place))
        .about(key, layer.of(net), "The " + Numbers.counted(part, "fix", "fixes"));
  }

  /** Where its share stands among the previous era's; {@code null} without enough of them. */
  private static @Nullable String place(
      Era era, String release, Map<String, Integer> totals, Map<String, Integer> parts) {
    double own = share(release, totals, parts);
    List<Double> shares =
        era.cycles().stream()
            .map(Cycle::release)
            .filter(other -> !other.equals(release))
            .map(other -> share(other, totals, parts))
            .toList();
    if (shares.size() < Comparison.ENOUGH) {
      return null;
    }
    long smaller = shares.stream().filter(other -> other < own).count();
    long larger = shares.stream().filter(other -> other > own).count();
    String others =
        era.first() == null
            ? " other whole cycles on record"
            : " whole cycles of the previous era, which ended with " + era.first();
    return smaller >= larger
        ? "a larger share than in " + of(smaller, shares.size()) + others
        : "a smaller share than in " + of(larger, shares.size()) + others;
  }

  private static String of(long number, int all) {
    return number == all ? "each of the " + all : number + " of the " + all;
  }

  private static double share(
      String release, Map<String, Integer> totals, Map<String, Integer> parts) {
    return (double) parts.getOrDefault(release, 0) / Math.max(1, totals.getOrDefault(release, 0));
  }

  static int total(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(n -> n).sum();
  }
}
