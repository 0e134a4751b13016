// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.ArrayList;
import java.util.List;

/** What charts of cycles leave out, in words. */
final class Gaps {

  private Gaps() {}

  /**
   * What a chart of net pulls counts and what it lacks.
   *
   * @param cycles those that are drawn, oldest first
   */
  static String words(Trends.Snapshot record, List<Cycle> cycles) {
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
    words.addAll(missing(record, cycles));
    return String.join(" ", words);
  }

  /** The same without a word of marks. */
  static String plain(Trends.Snapshot record, List<Cycle> cycles) {
    if (cycles.isEmpty()) {
      return "No pull to Linus Torvalds is on record yet.";
    }
    List<String> words = new ArrayList<>();
    words.add("Fixes in the net pulls of each release, each counted once in it.");
    if (cycles.getLast().newest()) {
      words.add(cycles.getLast().release() + " is unfinished and hatched.");
    }
    words.addAll(missing(record, cycles));
    return String.join(" ", words);
  }

  private static List<String> missing(Trends.Snapshot record, List<Cycle> cycles) {
    List<String> words = new ArrayList<>();
    cycles.stream()
        .filter(cycle -> !cycle.missing().isEmpty())
        .forEach(cycle -> words.add(missing(cycle)));
    long left = record.pulls().cycles().stream().filter(cycle -> !cycle.drawable()).count();
    if (left > 0) {
      words.add(
          Numbers.counted(left, "release", "releases")
              + " with fewer than six candidates on record left out.");
    }
    return words;
  }

  private static String missing(Cycle cycle) {
    return "Not on record: "
        + String.join(", ", cycle.missing().stream().map(rc -> "rc" + rc).toList())
        + " of "
        + cycle.release()
        + ".";
  }

  /** How far net's own pulls reach, where other trees may reach further. */
  static String reach(Trends.Snapshot record) {
    return record.pulls().net().isEmpty()
        ? "No pull to Linus Torvalds is on record yet."
        : "Net's own pulls are on record to " + record.pulls().net().getFirst().label() + ".";
  }
}
