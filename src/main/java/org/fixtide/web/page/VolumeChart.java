// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.fixtide.trend.Cycle;
import org.fixtide.trend.Names;
import org.fixtide.trend.Trends;
import org.fixtide.web.Chart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The volume of each release, stacked by area or, within an area, by subsystem. */
@Component
class VolumeChart {

  private static final int RELEASES = 12;
  private static final int OWN_COLOURS = 7;

  private final Names names;

  VolumeChart(Names names) {
    this.names = names;
  }

  /**
   * @param filter fixes counted; of pulls to Linus Torvalds
   * @param area whose subsystems are shown; {@code null} for all areas
   */
  Chart of(Trends.Snapshot record, FixFilter filter, @Nullable String area, String page) {
    List<Cycle> cycles = drawn(record);
    Map<String, Map<String, Integer>> table =
        record.table(filter, Dimension.RELEASE, Dimension.SUBSYSTEM);
    List<Part> parts = area == null ? areas() : subsystems(area, cycles, table);
    List<Chart.Series> series =
        parts.stream().map(part -> series(part, cycles, table, filter)).toList();
    return new Chart(
        "volume",
        Chart.Kind.STACKED_BARS,
        area == null
            ? "Fixes in the net pulls of each release, by area"
            : names.area(area) + ": fixes in the net pulls of each release, by subsystem",
        subtitle(record, cycles),
        "fixes",
        "Release",
        columns(record, cycles, series, filter),
        series,
        null,
        Charts.links(page + "#volume", Addresses.fixes(filter)));
  }

  /** The newest releases of which enough is on record, oldest first. */
  static List<Cycle> drawn(Trends.Snapshot record) {
    return record.pulls().cycles().stream()
        .filter(Cycle::drawable)
        .limit(RELEASES)
        .toList()
        .reversed();
  }

  /** A layer of the stack: its subsystems and how they are chosen. */
  private record Part(
      String key,
      String name,
      String colour,
      Criterion criterion,
      List<String> chosen,
      List<String> subsystems) {}

  private List<Part> areas() {
    return names.areas().stream()
        .map(area ->
            new Part(
                area,
                names.area(area),
                area,
                Criterion.AREA,
                List.of(area),
                names.subsystemsOf(area)))
        .toList();
  }

  private List<Part> subsystems(
      String area, List<Cycle> cycles, Map<String, Map<String, Integer>> table) {
    List<String> ranked =
        names.subsystemsOf(area).stream()
            .sorted(Comparator.comparingInt((String key) -> total(key, cycles, table)).reversed())
            .toList();
    int own = ranked.size() <= OWN_COLOURS + 1 ? ranked.size() : OWN_COLOURS;
    List<Part> parts = new ArrayList<>();
    IntStream.range(0, own).forEach(i -> parts.add(single(ranked.get(i), i)));
    if (own < ranked.size()) {
      List<String> rest = ranked.subList(own, ranked.size());
      parts.add(
          new Part("others", rest.size() + " others", "others", Criterion.SUBSYSTEM, rest, rest));
    }
    return parts;
  }

  private Part single(String subsystem, int place) {
    String colour = place < OWN_COLOURS ? "c" + (place + 1) : "others";
    return new Part(
        subsystem,
        names.subsystem(subsystem),
        colour,
        Criterion.SUBSYSTEM,
        List.of(subsystem),
        List.of(subsystem));
  }

  private static int total(
      String subsystem, List<Cycle> cycles, Map<String, Map<String, Integer>> table) {
    return cycles.stream().mapToInt(cycle -> sum(cycle, List.of(subsystem), table)).sum();
  }

  private static int sum(
      Cycle cycle, Collection<String> subsystems, Map<String, Map<String, Integer>> table) {
    Map<String, Integer> row = table.getOrDefault(cycle.release(), Map.of());
    return subsystems.stream().mapToInt(key -> row.getOrDefault(key, 0)).sum();
  }

  private static Chart.Series series(
      Part part, List<Cycle> cycles, Map<String, Map<String, Integer>> table, FixFilter filter) {
    List<Chart.Value> values =
        cycles.stream()
            .map(cycle ->
                new Chart.Value(
                    sum(cycle, part.subsystems(), table),
                    Addresses.fixes(
                        filter
                            .with(Criterion.RELEASE, cycle.release())
                            .with(part.criterion(), part.chosen()))))
            .toList();
    return new Chart.Series(part.key(), part.name(), part.colour(), values);
  }

  private static List<Chart.Column> columns(
      Trends.Snapshot record, List<Cycle> cycles, List<Chart.Series> series, FixFilter filter) {
    Map<String, Integer> earlier = atTheNewestCandidate(record, cycles, filter);
    List<Chart.Column> columns = new ArrayList<>();
    for (int i = 0; i < cycles.size(); i++) {
      Cycle cycle = cycles.get(i);
      int at = i;
      int total =
          series.stream()
              .map(s -> s.values().get(at).number())
              .mapToInt(number -> number == null ? 0 : number)
              .sum();
      columns.add(
          new Chart.Column(
              cycle.release(),
              cycle.gap(),
              cycle.newest(),
              false,
              Addresses.fixes(filter.with(Criterion.RELEASE, cycle.release())),
              total,
              mark(cycle, cycles.getLast(), earlier)));
    }
    return columns;
  }

  private static Chart.@Nullable Mark mark(Cycle cycle, Cycle last, Map<String, Integer> earlier) {
    Integer then = earlier.get(cycle.release());
    return cycle.newest() || then == null
        ? null
        : new Chart.Mark(then, "at its rc" + last.lastCandidate() + ": " + then);
  }

  /** Where each release stood when it was as old as the newest is. */
  private static Map<String, Integer> atTheNewestCandidate(
      Trends.Snapshot record, List<Cycle> cycles, FixFilter filter) {
    if (cycles.isEmpty() || cycles.getLast().lastCandidate() == 0) {
      return Map.of();
    }
    List<String> candidates =
        IntStream.rangeClosed(1, cycles.getLast().lastCandidate())
            .mapToObj(String::valueOf)
            .toList();
    return record.byKey(filter.with(Criterion.RC, candidates), Dimension.RELEASE);
  }

  private static String subtitle(Trends.Snapshot record, List<Cycle> cycles) {
    if (cycles.isEmpty()) {
      return "No pull to Linus Torvalds is on record yet.";
    }
    List<String> words = new ArrayList<>();
    words.add(
        "Each fix is counted once in a release; %s to %s."
            .formatted(cycles.getFirst().release(), cycles.getLast().release()));
    if (cycles.getLast().newest()) {
      words.add(
          "%s is unfinished and hatched; the small triangle marks where each other release stood at its own rc%d."
              .formatted(cycles.getLast().release(), cycles.getLast().lastCandidate()));
    }
    cycles.stream()
        .filter(cycle -> !cycle.missing().isEmpty())
        .forEach(cycle -> words.add(missing(cycle)));
    long left = record.pulls().cycles().stream().filter(cycle -> !cycle.drawable()).count();
    if (left > 0) {
      words.add(
          left
              + (left == 1 ? " release" : " releases")
              + " with fewer than six candidates on record left out.");
    }
    return String.join(" ", words);
  }

  private static String missing(Cycle cycle) {
    return "Not on record: "
        + String.join(", ", cycle.missing().stream().map(rc -> "rc" + rc).toList())
        + " of "
        + cycle.release()
        + ".";
  }
}
