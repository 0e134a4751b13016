// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.fixtide.trend.Cycle;
import org.fixtide.trend.Trends;
import org.jspecify.annotations.Nullable;

/**
 * At which candidate of each release fixes came: a table with tints.
 *
 * @param candidates numbers of the candidates, heads of the columns
 */
record Candidates(List<Integer> candidates, List<Row> rows) {

  /**
   * A release.
   *
   * @param note what of it is not on record; may be {@code null}
   */
  record Row(String release, @Nullable String note, List<Cell> cells) {}

  /**
   * A candidate.
   *
   * @param number fixes; {@code null} where there is no pull
   * @param words what stands there instead of a number
   * @param tint {@code h0} to {@code h5}, or {@code gap}
   */
  record Cell(@Nullable Integer number, String words, String tint, @Nullable String href) {}

  /**
   * @param filter fixes counted, of pulls to Linus Torvalds
   * @param cycles releases that are shown, the newest first; not empty
   */
  static Candidates of(Trends.Snapshot record, FixFilter filter, List<Cycle> cycles) {
    Map<String, Map<String, Integer>> counts =
        record.table(filter, Dimension.RELEASE, Dimension.RC);
    int last = cycles.stream().mapToInt(Cycle::lastCandidate).max().orElse(0);
    List<Integer> candidates = IntStream.rangeClosed(1, last).boxed().toList();
    int most =
        cycles.stream()
            .flatMap(cycle -> counts.getOrDefault(cycle.release(), Map.of()).values().stream())
            .mapToInt(number -> number)
            .max()
            .orElse(0);
    List<Row> rows = new ArrayList<>();
    for (Cycle cycle : cycles) {
      Map<String, Integer> row = counts.getOrDefault(cycle.release(), Map.of());
      FixFilter of = filter.with(Criterion.RELEASE, cycle.release());
      rows.add(
          new Row(
              cycle.release(),
              cycle.gap(),
              candidates.stream().map(rc -> cell(cycle, rc, row, most, of)).toList()));
    }
    return new Candidates(candidates, rows);
  }

  private static Cell cell(
      Cycle cycle, Integer rc, Map<String, Integer> row, int most, FixFilter filter) {
    if (!cycle.candidates().contains(rc)) {
      boolean coming = cycle.newest() && rc > cycle.lastCandidate();
      boolean over = !cycle.newest() && rc > cycle.lastCandidate();
      return new Cell(null, over ? "none" : coming ? "not yet" : "no pull", "gap", null);
    }
    int number = row.getOrDefault(String.valueOf(rc), 0);
    return new Cell(
        number,
        "",
        Heat.tint(number, Math.max(1, most)),
        number == 0 ? null : Addresses.fixes(filter.with(Criterion.RC, String.valueOf(rc))));
  }
}
