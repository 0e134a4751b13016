// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fixtide.catalog.PullEntry;
import org.jspecify.annotations.Nullable;

/**
 * The fixes pulls of one release that reached Linus Torvalds.
 *
 * @param pulls newest first
 * @param newest whether no later release is on record
 */
public record Cycle(String release, int order, List<PullEntry> pulls, boolean newest) {

  /** Candidates that every cycle of our time has had at least. */
  static final int SHORTEST = 6;

  /** The cycles on record, newest first. */
  static List<Cycle> of(Collection<PullEntry> netPulls) {
    TreeMap<Integer, List<PullEntry>> releases =
        netPulls.stream()
            .filter(pull -> pull.comparable() && pull.release() != null)
            .collect(
                Collectors.groupingBy(PullEntry::releaseOrder, TreeMap::new, Collectors.toList()));
    return releases.descendingMap().entrySet().stream()
        .map(e ->
            new Cycle(
                String.valueOf(e.getValue().getFirst().release()),
                e.getKey(),
                List.copyOf(e.getValue()),
                e.getKey().equals(releases.lastKey())))
        .toList();
  }

  /** Candidates with a pull on record. */
  public SortedSet<Integer> candidates() {
    SortedSet<Integer> candidates = new TreeSet<>();
    pulls.forEach(pull -> addRc(candidates, pull.rc()));
    return candidates;
  }

  private static void addRc(SortedSet<Integer> candidates, @Nullable Integer rc) {
    if (rc != null) {
      candidates.add(rc);
    }
  }

  /** The last candidate with a pull on record; 0 where none says its candidate. */
  public int lastCandidate() {
    SortedSet<Integer> candidates = candidates();
    return candidates.isEmpty() ? 0 : candidates.last();
  }

  /** Candidates before the last one that have no pull on record. */
  public List<Integer> missing() {
    SortedSet<Integer> candidates = candidates();
    return IntStream.rangeClosed(1, lastCandidate())
        .boxed()
        .filter(rc -> !candidates.contains(rc))
        .toList();
  }

  /** Whether it may be compared as a whole: over, and every candidate on record. */
  public boolean complete() {
    return !newest && missing().isEmpty() && lastCandidate() >= SHORTEST;
  }

  /** Whether enough of it is on record to be drawn among others. */
  public boolean drawable() {
    return newest || candidates().size() >= SHORTEST;
  }

  /** What its figures leave out, in a few words; {@code null} where it is complete. */
  public @Nullable String gap() {
    if (newest) {
      return "unfinished, to rc"
          + lastCandidate()
          + (missing().isEmpty() ? "" : ", no " + listed());
    }
    if (lastCandidate() < SHORTEST) {
      return pulls.size() == 1 ? "one pull on record" : pulls.size() + " pulls on record";
    }
    return missing().isEmpty() ? null : "no " + listed() + " pull on record";
  }

  private String listed() {
    return missing().stream().map(rc -> "rc" + rc).collect(Collectors.joining(", "));
  }

  static Comparator<PullEntry> byCandidate() {
    return Comparator.comparing(PullEntry::rc, Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(PullEntry::sentAt);
  }
}
