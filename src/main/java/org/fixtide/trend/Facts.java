// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.GroupCount;
import org.fixtide.catalog.PullEntry;
import org.springframework.stereotype.Service;

/** Finds the facts worth saying in a state of the record. */
@Service
public class Facts {

  /** Pulls that count as recent: about a cycle. */
  private static final int RECENT = 8;

  /** A subsystem with fewer fixes than this in a cycle is noise. */
  private static final int NOTABLE = 10;

  private static final int SHOWN = 4;

  private final Names names;

  Facts(Names names) {
    this.names = names;
  }

  /** The newest pulls, cycles and subsystems of cycles, the most unusual first. */
  public List<Fact> worthSaying(Trends.Snapshot record) {
    List<Fact> facts = new ArrayList<>();
    notablePull(record.pulls()).ifPresent(pull -> facts.add(about(record.pulls(), pull)));
    Map<String, Map<String, Integer>> table =
        record.table(Trends.Snapshot.net(), Dimension.RELEASE, Dimension.SUBSYSTEM);
    largestCycle(record.pulls(), table).ifPresent(facts::add);
    facts.addAll(subsystems(record.pulls(), table));
    return facts.stream()
        .sorted(Comparator.comparingDouble(Fact::unusual).reversed())
        .limit(SHOWN)
        .toList();
  }

  /** The most unusual of the recent pulls to Linus Torvalds; the newest where none stands out. */
  public Optional<PullEntry> notablePull(PullHistory pulls) {
    List<PullEntry> recent =
        pulls.net().stream().filter(PullEntry::comparable).limit(RECENT).toList();
    return recent.stream()
        .max(
            Comparator.comparingDouble(
                pull -> pulls.comparison(pull).unusual() - recent.indexOf(pull) / (double) RECENT));
  }

  /** A pull among those of the same candidate. */
  public Fact about(PullHistory pulls, PullEntry pull) {
    return Sentences.pull(pull, pulls.comparison(pull));
  }

  /** {@code 70 fixes for 6.19-rc5, more than in 8 of the 10 other rc5 pulls on record}. */
  public String headline(PullHistory pulls, PullEntry pull) {
    return Sentences.headline(pull, pulls.comparison(pull));
  }

  /** The subsystem with most fixes of a pull. */
  public Optional<Fact> largestGroup(PullEntry pull, List<GroupCount> ranked) {
    return ranked.stream()
        .findFirst()
        .map(group ->
            Sentences.largestGroup(pull, group.key(), names.subsystem(group.key()), group.fixes()));
  }

  /** Where a whole cycle stands among the others; empty for one that may not be compared. */
  public Optional<Fact> cycle(
      PullHistory pulls, Cycle cycle, Map<String, Map<String, Integer>> byReleaseAndSubsystem) {
    Comparison comparison = compare(pulls, cycle, r -> total(byReleaseAndSubsystem, r));
    return cycle.complete() && comparison.enough()
        ? Optional.of(Sentences.cycle(cycle, comparison))
        : Optional.empty();
  }

  /** The fixes of one pull. */
  public static FixFilter fixesOf(PullEntry pull) {
    return Sentences.filter(pull);
  }

  private Optional<Fact> largestCycle(PullHistory pulls, Map<String, Map<String, Integer>> table) {
    return pulls.complete().stream()
        .flatMap(cycle -> cycle(pulls, cycle, table).stream())
        .max(Comparator.comparingDouble(Fact::unusual));
  }

  private List<Fact> subsystems(PullHistory pulls, Map<String, Map<String, Integer>> table) {
    return pulls.complete().stream().limit(3).flatMap(c -> most(pulls, c, table).stream()).toList();
  }

  private Optional<Fact> most(
      PullHistory pulls, Cycle cycle, Map<String, Map<String, Integer>> table) {
    return table.getOrDefault(cycle.release(), Map.of()).entrySet().stream()
        .filter(e -> e.getValue() >= NOTABLE)
        .map(e -> subsystem(pulls, cycle, e.getKey(), table))
        .max(Comparator.comparingDouble(Fact::unusual).thenComparing(Fact::id))
        .filter(fact -> fact.unusual() > 1);
  }

  private Fact subsystem(
      PullHistory pulls, Cycle cycle, String key, Map<String, Map<String, Integer>> table) {
    Comparison comparison =
        compare(pulls, cycle, r -> table.getOrDefault(r, Map.of()).getOrDefault(key, 0));
    return Sentences.subsystem(key, names.subsystem(key), cycle, comparison);
  }

  private static Comparison compare(PullHistory pulls, Cycle cycle, ToIntFunction<String> fixes) {
    List<Integer> others =
        pulls.complete().stream()
            .filter(other -> !other.release().equals(cycle.release()))
            .map(other -> fixes.applyAsInt(other.release()))
            .toList();
    return new Comparison(fixes.applyAsInt(cycle.release()), others);
  }

  private static int total(Map<String, Map<String, Integer>> table, String release) {
    return table.getOrDefault(release, Map.of()).values().stream().mapToInt(i -> i).sum();
  }
}
