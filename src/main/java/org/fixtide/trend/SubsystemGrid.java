// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.springframework.stereotype.Component;

/** Which subsystem had how many fixes in which release. */
@Component
class SubsystemGrid implements Question {

  private static final int RELEASES = 10;

  private final Names names;

  SubsystemGrid(Names names) {
    this.names = names;
  }

  @Override
  public String key() {
    return "subsystems";
  }

  @Override
  public Fact said(Trends.Snapshot record) {
    Optional<Cycle> newest = record.pulls().complete().stream().findFirst();
    if (newest.isEmpty()) {
      return Nothing.said(key());
    }
    String release = newest.get().release();
    FixFilter net = Trends.Snapshot.net().with(Criterion.RELEASE, release);
    var ranked = record.ranked(net, Dimension.SUBSYSTEM);
    int all = ranked.stream().mapToInt(group -> group.fixes()).sum();
    var first = ranked.getFirst();
    FixFilter fixes = net.with(Criterion.SUBSYSTEM, first.key());
    return Words.of(names.subsystem(first.key()) + " had the most fixes of ")
        .release(release)
        .and(", the newest whole cycle on record: ")
        .figure(first.fixes(), fixes)
        .and(" of ")
        .figure(all, net)
        .and(", spread over " + Numbers.counted(ranked.size(), "subsystem", "subsystems") + ".")
        .about(key(), fixes, "The " + Numbers.counted(first.fixes(), "fix", "fixes"));
  }

  @Override
  public List<Answer.Part> parts(Trends.Snapshot record) {
    List<Cycle> cycles = record.pulls().drawn(RELEASES);
    FixFilter net = Trends.Snapshot.net();
    Map<String, Map<String, Integer>> table =
        record.table(net, Dimension.SUBSYSTEM, Dimension.RELEASE);
    List<Grid.Row> rows =
        table.keySet().stream()
            .map(key -> row(key, cycles, table.getOrDefault(key, Map.of()), net))
            .filter(row -> sum(row) > 0)
            .sorted(Comparator.comparingInt(SubsystemGrid::sum).reversed())
            .toList();
    return List.of(
        new Grid(
            "release",
            "Fixes by subsystem and release",
            Gaps.plain(record, cycles).replace(" and hatched", ""),
            "Subsystem",
            cycles.stream().map(c -> new Grid.Head(c.release(), c.gap(), c.newest())).toList(),
            rows,
            net));
  }

  private Grid.Row row(
      String key, List<Cycle> cycles, Map<String, Integer> counts, FixFilter filter) {
    FixFilter own = filter.with(Criterion.SUBSYSTEM, key);
    return new Grid.Row(
        key,
        names.subsystem(key),
        cycles.stream()
            .map(cycle ->
                new Panel.Figure(
                    counts.getOrDefault(cycle.release(), 0),
                    own.with(Criterion.RELEASE, cycle.release())))
            .toList());
  }

  private static int sum(Grid.Row row) {
    return row.figures().stream().mapToInt(Panel.Figure::number).sum();
  }
}
