// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** How much comes in: by release, candidate, month and tree. */
@Service
public class Volume implements Question {

  private static final int RELEASES = 12;
  private static final int MONTHS = 24;

  private final Names names;

  Volume(Names names) {
    this.names = names;
  }

  @Override
  public String key() {
    return "volume";
  }

  @Override
  public Fact said(Trends.Snapshot record) {
    if (record.pulls().cycles().isEmpty()) {
      return Nothing.said(key());
    }
    Cycle newest = record.pulls().cycles().getFirst();
    FixFilter fixes =
        Trends.Snapshot.net()
            .with(Criterion.RELEASE, newest.release())
            .with(Criterion.RC, candidates(newest));
    Map<String, Integer> same = record.byKey(fixes.with(Criterion.RELEASE), Dimension.RELEASE);
    Comparison comparison =
        new Comparison(
            same.getOrDefault(newest.release(), 0),
            record.pulls().complete().stream()
                .map(cycle -> same.getOrDefault(cycle.release(), 0))
                .toList());
    Words words =
        Words.of("The cycle of ")
            .release(newest.release())
            .and(" has brought ")
            .fixes(comparison.value(), fixes)
            .and(" with " + listed(newest));
    if (comparison.enough()) {
      words.and(
          ", %s (median %s)"
              .formatted(
                  Sentences.standing(comparison, "whole cycles on record at the same candidates"),
                  Numbers.median(comparison.median())));
    }
    return words
        .and(".")
        .about(key(), fixes, "The " + Numbers.counted(comparison.value(), "fix", "fixes"));
  }

  private static List<String> candidates(Cycle cycle) {
    return cycle.candidates().stream().map(String::valueOf).toList();
  }

  private static String listed(Cycle cycle) {
    List<String> all = cycle.candidates().stream().map(rc -> "rc" + rc).toList();
    return switch (all.size()) {
      case 0 -> "its pulls";
      case 1 -> all.getFirst();
      default ->
          cycle.missing().isEmpty()
              ? "rc1 to " + all.getLast()
              : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
    };
  }

  @Override
  public List<Answer.Part> parts(Trends.Snapshot record) {
    List<Answer.Part> parts = new ArrayList<>();
    parts.add(byRelease(record, Trends.Snapshot.net(), null, "release"));
    parts.add(byCandidate(record));
    parts.add(byMonth(record));
    parts.add(byTree(record));
    return parts;
  }

  /**
   * The volume of each release, stacked by area or, within an area, by subsystem.
   *
   * @param filter fixes counted; of pulls to Linus Torvalds
   * @param area whose subsystems are shown; {@code null} for all areas
   */
  public Panel byRelease(
      Trends.Snapshot record, FixFilter filter, @Nullable String area, String key) {
    List<Cycle> cycles = record.pulls().drawn(RELEASES);
    List<Slot> slots = cycles.stream().map(Slot::of).toList();
    String title =
        area == null
            ? "Fixes in the net pulls of each release, by area"
            : names.area(area) + ": fixes in the net pulls of each release, by subsystem";
    Panel panel =
        Panels.stacked(
            record,
            new Panels.Head(key, title, Gaps.words(record, cycles), "Release"),
            filter,
            slots,
            Dimension.SUBSYSTEM,
            area == null ? Layer.areas(names) : subsystems(record, filter, slots, area),
            List.of());
    return Panels.marked(panel, marks(record, cycles, filter));
  }

  private List<Layer> subsystems(
      Trends.Snapshot record, FixFilter filter, List<Slot> slots, String area) {
    Map<String, Integer> totals =
        Panels.totals(slots, record.table(filter, Dimension.RELEASE, Dimension.SUBSYSTEM));
    Map<String, Integer> own = new java.util.LinkedHashMap<>();
    names.subsystemsOf(area).forEach(key -> own.put(key, totals.getOrDefault(key, 0)));
    return Layer.ranked(Dimension.SUBSYSTEM, own, names::subsystem);
  }

  /** Where each release stood when it was as old as the newest is. */
  private static List<Panel.@Nullable Mark> marks(
      Trends.Snapshot record, List<Cycle> cycles, FixFilter filter) {
    List<Panel.@Nullable Mark> marks = new ArrayList<>();
    int last = cycles.isEmpty() ? 0 : cycles.getLast().lastCandidate();
    Map<String, Integer> then =
        last == 0
            ? Map.of()
            : record.byKey(
                filter.with(
                    Criterion.RC,
                    IntStream.rangeClosed(1, last).mapToObj(String::valueOf).toList()),
                Dimension.RELEASE);
    for (Cycle cycle : cycles) {
      Integer number = cycle.newest() ? null : then.get(cycle.release());
      marks.add(number == null ? null : new Panel.Mark(number, "at its rc" + last + ": " + number));
    }
    return marks;
  }

  /** The newest cycle rc by rc, with the median of the same candidate in the whole cycles. */
  private static Panel byCandidate(Trends.Snapshot record) {
    List<Cycle> cycles = record.pulls().cycles();
    String release = cycles.isEmpty() ? "" : cycles.getFirst().release();
    FixFilter filter = Trends.Snapshot.net();
    Map<String, Map<String, Integer>> table = record.table(filter, Dimension.RC, Dimension.RELEASE);
    FixFilter newest =
        filter.with(Criterion.RELEASE, release.isEmpty() ? List.of() : List.of(release));
    List<Panel.Column> columns = new ArrayList<>();
    List<Panel.Figure> figures = new ArrayList<>();
    int last = record.pulls().complete().stream().mapToInt(Cycle::lastCandidate).max().orElse(0);
    int most = cycles.isEmpty() ? 0 : Math.max(last, cycles.getFirst().lastCandidate());
    for (int rc = 1; rc <= most; rc++) {
      Map<String, Integer> counts = table.getOrDefault(String.valueOf(rc), Map.of());
      FixFilter fixes = newest.with(Criterion.RC, String.valueOf(rc));
      Integer number = counts.get(release);
      figures.add(new Panel.Figure(number == null ? 0 : number, fixes));
      String note = number != null ? null : "no pull on record";
      columns.add(
          new Panel.Column(
              "rc" + rc,
              note,
              false,
              number,
              fixes,
              median(record.pulls().complete(), rc, counts)));
    }
    return new Panel(
        "rc",
        "Fixes in each candidate of " + (release.isEmpty() ? "the newest release" : release),
        "The mark is the median of the same candidate in the whole cycles on record.",
        "fixes",
        "Candidate",
        columns,
        List.of(new Panel.Series("fixes", "Fixes", "ink", figures)),
        List.of(),
        newest);
  }

  private static Panel.@Nullable Mark median(
      List<Cycle> cycles, int rc, Map<String, Integer> counts) {
    List<Integer> others =
        cycles.stream()
            .filter(cycle -> !cycle.newest() && cycle.candidates().contains(rc))
            .map(cycle -> counts.getOrDefault(cycle.release(), 0))
            .toList();
    double median = Comparison.median(others);
    return others.size() < Comparison.ENOUGH
        ? null
        : new Panel.Mark(
            median, "median of " + others.size() + " whole cycles " + Numbers.median(median));
  }

  private Panel byMonth(Trends.Snapshot record) {
    return Panels.stacked(
        record,
        new Panels.Head(
            "month",
            "Fixes in the pulls of each month, by area",
            "Pulls of every tree on record, by the day they were sent (UTC); a fix counts once in a"
                + " month. The last "
                + MONTHS
                + " months.",
            "Month"),
        FixFilter.all(),
        Slot.months(record, MONTHS),
        Dimension.SUBSYSTEM,
        Layer.areas(names),
        List.of());
  }

  private Panel byTree(Trends.Snapshot record) {
    List<Slot> slots = Slot.releases(record, RELEASES);
    Map<String, Integer> totals =
        Panels.totals(slots, record.table(FixFilter.all(), Dimension.RELEASE, Dimension.TREE));
    List<Layer> layers = Layer.ranked(Dimension.TREE, totals, key -> names.of(Criterion.TREE, key));
    return Panels.stacked(
        record,
        new Panels.Head(
            "tree",
            "Fixes in the pulls for each release, by tree",
            "A fix that came through a subsystem's tree and then net's counts in both, but once in"
                + " the total of the column. "
                + Gaps.reach(record),
            "Release"),
        FixFilter.all(),
        slots,
        Dimension.TREE,
        layers.stream().sorted(Comparator.comparing(layer -> !layer.key().equals("net"))).toList(),
        List.of());
  }
}
