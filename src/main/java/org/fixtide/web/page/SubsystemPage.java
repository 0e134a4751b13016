// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.FixQueries;
import org.fixtide.catalog.GroupCount;
import org.fixtide.catalog.StableItemQueries;
import org.fixtide.trend.Cycle;
import org.fixtide.trend.Names;
import org.fixtide.trend.Numbers;
import org.fixtide.trend.Trends;
import org.fixtide.web.Chart;
import org.fixtide.web.Crumb;
import org.springframework.stereotype.Component;

/** Makes the page of one subsystem. */
@Component
class SubsystemPage {

  private static final int NEWEST = 20;
  private static final int RANKED = 8;
  private static final List<Dimension> COUNTED =
      List.of(
          Dimension.KIND,
          Dimension.PROVENANCE,
          Dimension.SECURITY,
          Dimension.CVE,
          Dimension.DRIVER,
          Dimension.TREE);

  private final FixQueries fixes;
  private final ListedFixes rows;
  private final StableItemQueries stable;
  private final ReportRows stableRows;
  private final Charts charts;
  private final Names names;

  SubsystemPage(
      FixQueries fixes,
      ListedFixes rows,
      StableItemQueries stable,
      ReportRows stableRows,
      Charts charts,
      Names names) {
    this.fixes = fixes;
    this.rows = rows;
    this.stable = stable;
    this.stableRows = stableRows;
    this.charts = charts;
    this.names = names;
  }

  SubsystemViews.One of(Trends.Snapshot record, String key) {
    FixFilter filter = FixFilter.all().with(Criterion.SUBSYSTEM, key);
    String name = names.subsystem(key);
    String area = names.areaOf(key);
    Map<Dimension, List<GroupCount>> counts = record.facets(filter, COUNTED);
    int total = largestFirst(Dimension.KIND, counts).stream().mapToInt(GroupCount::fixes).sum();
    List<Cycle> cycles = VolumeChart.drawn(record);
    return new SubsystemViews.One(
        name,
        names.area(area),
        "/?area=" + area,
        name + ": " + Numbers.counted(total, "fix", "fixes") + " on record",
        figures(filter, counts),
        filter.href("/fixes.csv"),
        filter.href("/fixes.json"),
        total,
        Addresses.fixes(filter),
        byRelease(record, cycles, key, name),
        bars("by-kind", "By kind of bug", Dimension.KIND, counts, filter, key),
        bars("by-finder", "By who found them", Dimension.PROVENANCE, counts, filter, key),
        cycles.isEmpty()
            ? null
            : Candidates.of(
                record, Trends.Snapshot.net().with(Criterion.SUBSYSTEM, key), cycles.reversed()),
        ranked(Dimension.DRIVER, counts, filter),
        ranked(Dimension.TREE, counts, filter),
        rows.of(
            fixes.page(filter, record.vocabulary(), false, null).fixes().stream()
                .limit(NEWEST)
                .toList()),
        onlyInStable(key),
        List.of(new Crumb("Subsystems", "/subsystems"), new Crumb(name, null)));
  }

  private List<ReportView.Row> onlyInStable(String key) {
    Set<String> seen = new HashSet<>();
    return stable.aloneOfSubsystem(key, 3 * NEWEST).stream()
        .filter(entry -> seen.add(entry.titleKey()))
        .limit(NEWEST)
        .map(stableRows::row)
        .toList();
  }

  private static List<SubsystemViews.Ranked> figures(
      FixFilter filter, Map<Dimension, List<GroupCount>> counts) {
    return List.of(
        figure("security relevant", Dimension.SECURITY, counts, filter),
        figure("with a CVE id", Dimension.CVE, counts, filter));
  }

  private static SubsystemViews.Ranked figure(
      String name, Dimension dimension, Map<Dimension, List<GroupCount>> counts, FixFilter filter) {
    int number =
        counts.getOrDefault(dimension, List.of()).stream()
            .filter(count -> count.key().equals("yes"))
            .mapToInt(GroupCount::fixes)
            .sum();
    return new SubsystemViews.Ranked(
        name, number, Addresses.fixes(filter.with(dimension.criterion(), "yes")));
  }

  private Chart bars(
      String id,
      String title,
      Dimension dimension,
      Map<Dimension, List<GroupCount>> counts,
      FixFilter filter,
      String key) {
    return charts.bars(
        id,
        title,
        dimension == Dimension.PROVENANCE
            ? "As trailers and texts name them: a lower bound for all but the unattributed."
            : "All fixes on record, whatever their tree.",
        dimension.criterion(),
        largestFirst(dimension, counts),
        filter,
        "/subsystems/" + key);
  }

  private static List<GroupCount> largestFirst(
      Dimension dimension, Map<Dimension, List<GroupCount>> counts) {
    return counts.getOrDefault(dimension, List.of()).stream()
        .filter(count -> !count.key().isEmpty())
        .sorted(Facets.LARGEST_FIRST)
        .toList();
  }

  private List<SubsystemViews.Ranked> ranked(
      Dimension dimension, Map<Dimension, List<GroupCount>> counts, FixFilter filter) {
    return largestFirst(dimension, counts).stream()
        .limit(RANKED)
        .map(count ->
            new SubsystemViews.Ranked(
                names.of(dimension.criterion(), count.key()),
                count.fixes(),
                Addresses.fixes(filter.with(dimension.criterion(), count.key()))))
        .toList();
  }

  private static Chart byRelease(
      Trends.Snapshot record, List<Cycle> cycles, String key, String name) {
    FixFilter filter = Trends.Snapshot.net().with(Criterion.SUBSYSTEM, key);
    Map<String, Integer> counts = record.byKey(filter, Dimension.RELEASE);
    List<Chart.Value> values =
        cycles.stream()
            .map(cycle ->
                new Chart.Value(
                    counts.getOrDefault(cycle.release(), 0),
                    Addresses.fixes(filter.with(Criterion.RELEASE, cycle.release()))))
            .toList();
    List<Chart.Column> columns =
        cycles.stream()
            .map(cycle ->
                new Chart.Column(
                    cycle.release(),
                    cycle.gap(),
                    cycle.newest(),
                    false,
                    Addresses.fixes(filter.with(Criterion.RELEASE, cycle.release())),
                    counts.getOrDefault(cycle.release(), 0),
                    null))
            .toList();
    return new Chart(
        "by-release",
        Chart.Kind.STACKED_BARS,
        name + " fixes in the net pulls of each release",
        "Each fix is counted once in a release; releases with fewer than six candidates on record are left out.",
        "fixes",
        "Release",
        columns,
        List.of(new Chart.Series("fixes", "Fixes", "ink", values)),
        null,
        Charts.links("/subsystems/" + key + "#by-release", Addresses.fixes(filter)));
  }
}
