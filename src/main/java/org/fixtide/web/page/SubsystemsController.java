// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.FixQueries;
import org.fixtide.trend.Cycle;
import org.fixtide.trend.Names;
import org.fixtide.trend.Numbers;
import org.fixtide.trend.Trends;
import org.fixtide.web.Chart;
import org.fixtide.web.Crumb;
import org.fixtide.web.PageHead;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/** The subsystems, and one of them by release. */
@Controller
class SubsystemsController {

  private static final int NEWEST = 20;

  private final FixQueries fixes;
  private final ListedFixes rows;
  private final Charts charts;
  private final Names names;

  SubsystemsController(FixQueries fixes, ListedFixes rows, Charts charts, Names names) {
    this.fixes = fixes;
    this.rows = rows;
    this.charts = charts;
    this.names = names;
  }

  @GetMapping("/subsystems")
  String subsystems(@RequestAttribute Trends.Snapshot record, Model model) {
    Map<String, Integer> counts = record.byKey(FixFilter.all(), Dimension.SUBSYSTEM);
    List<SubsystemViews.Area> areas =
        names.areas().stream()
            .map(area -> new SubsystemViews.Area(area, names.area(area), rows(area, counts)))
            .toList();
    model.addAttribute(
        "view",
        new SubsystemViews.All(
            areas, "Fixes in all pulls on record, whatever their tree; each fix is counted once."));
    model.addAttribute(
        "page",
        new PageHead(
            "Subsystems",
            "Linux networking by subsystem: fixes on record of each, by area.",
            "subsystems",
            "/subsystems"));
    return "pages/subsystems";
  }

  private List<SubsystemViews.Row> rows(String area, Map<String, Integer> counts) {
    return names.subsystemsOf(area).stream()
        .map(key ->
            new SubsystemViews.Row(
                names.subsystem(key),
                "/subsystems/" + key,
                counts.getOrDefault(key, 0),
                Addresses.fixes(FixFilter.all().with(Criterion.SUBSYSTEM, key))))
        .sorted(Comparator.comparingInt(SubsystemViews.Row::fixes).reversed())
        .toList();
  }

  @GetMapping("/subsystems/{key}")
  String subsystem(
      @RequestAttribute Trends.Snapshot record, @PathVariable String key, Model model) {
    if (!names.hasSubsystem(key)) {
      throw new NotOnRecordException("The subsystem " + key, key);
    }
    SubsystemViews.One view = one(record, key);
    model.addAttribute("view", view);
    model.addAttribute(
        "page",
        new PageHead(
            view.headline(),
            view.name() + ": networking fixes by release and kind of bug, and the newest of them.",
            "subsystems",
            "/subsystems/" + key));
    return "pages/subsystem";
  }

  private SubsystemViews.One one(Trends.Snapshot record, String key) {
    FixFilter filter = FixFilter.all().with(Criterion.SUBSYSTEM, key);
    String name = names.subsystem(key);
    String area = names.areaOf(key);
    int total = record.count(filter);
    return new SubsystemViews.One(
        name,
        names.area(area),
        "/?area=" + area,
        name + ": " + Numbers.counted(total, "fix", "fixes") + " on record",
        total,
        Addresses.fixes(filter),
        byRelease(record, key, name),
        charts.bars(
            "by-kind",
            "By kind of bug",
            "All fixes on record, whatever their tree.",
            Criterion.KIND,
            record.ranked(filter, Dimension.KIND),
            filter,
            "/subsystems/" + key),
        rows.of(
            fixes.page(filter, record.vocabulary(), false, null).fixes().stream()
                .limit(NEWEST)
                .toList()),
        List.of(new Crumb("Subsystems", "/subsystems"), new Crumb(name, null)));
  }

  private static Chart byRelease(Trends.Snapshot record, String key, String name) {
    FixFilter filter = Trends.Snapshot.net().with(Criterion.SUBSYSTEM, key);
    Map<String, Integer> counts = record.byKey(filter, Dimension.RELEASE);
    List<Cycle> cycles = VolumeChart.drawn(record);
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
