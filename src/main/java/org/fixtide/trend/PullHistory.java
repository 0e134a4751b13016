// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.fixtide.catalog.PullEntry;

/**
 * Every pull on record, and each one's place among its like. Computed once for a state of the
 * catalog.
 *
 * @param all replaced sends and feature pulls too, newest first
 * @param cycles by release, newest first
 */
public record PullHistory(List<PullEntry> all, List<Cycle> cycles) {

  /** The tree whose pulls go to Linus Torvalds. */
  public static final String NET = "net";

  static PullHistory of(List<PullEntry> all) {
    List<PullEntry> net = all.stream().filter(PullHistory::isNet).toList();
    return new PullHistory(List.copyOf(all), Cycle.of(net));
  }

  private static boolean isNet(PullEntry pull) {
    return pull.tree().equals(NET) && pull.current() && !pull.feature();
  }

  /** Current fixes pulls to Linus Torvalds, newest first. */
  public List<PullEntry> net() {
    return where(PullHistory::isNet);
  }

  public List<PullEntry> where(Predicate<PullEntry> condition) {
    return all.stream().filter(condition).toList();
  }

  /** The pull at this address: its current send, else the last one. */
  public Optional<PullEntry> at(String tree, String slug) {
    List<PullEntry> sends = sends(tree, slug);
    return sends.stream()
        .filter(PullEntry::current)
        .findFirst()
        .or(() -> sends.stream().findFirst());
  }

  /** All sends under an address, newest first. */
  public List<PullEntry> sends(String tree, String slug) {
    return where(pull -> pull.tree().equals(tree) && pull.slug().equals(slug));
  }

  public Optional<Cycle> cycle(String release) {
    return cycles.stream().filter(cycle -> cycle.release().equals(release)).findFirst();
  }

  /** Comparable pulls of the same tree and candidate, the pull itself among them, newest first. */
  public List<PullEntry> sameCandidate(PullEntry pull) {
    return pull.rc() == null || !pull.tree().equals(NET)
        ? List.of()
        : where(other ->
            other.comparable()
                && other.tree().equals(pull.tree())
                && Objects.equals(other.rc(), pull.rc()));
  }

  /** The pull's number of fixes among those of the same candidate. */
  public Comparison comparison(PullEntry pull) {
    List<Integer> others = new ArrayList<>();
    for (PullEntry other : sameCandidate(pull)) {
      if (other.id() != pull.id()) {
        others.add(other.fixes());
      }
    }
    return new Comparison(pull.fixes(), List.copyOf(others));
  }

  /** Cycles that may be compared as wholes. */
  public List<Cycle> complete() {
    return cycles.stream().filter(Cycle::complete).toList();
  }

  /** The newest cycles of which enough is on record to be drawn, oldest first. */
  public List<Cycle> drawn(int limit) {
    return cycles.stream().filter(Cycle::drawable).limit(limit).toList().reversed();
  }

  /** The pulls before and after it in its tree and sort, by date. */
  public Neighbours neighbours(PullEntry pull) {
    List<PullEntry> like =
        where(p -> p.tree().equals(pull.tree()) && p.feature() == pull.feature() && p.current());
    int at = like.indexOf(pull);
    return new Neighbours(
        at >= 0 && at + 1 < like.size() ? Optional.of(like.get(at + 1)) : Optional.empty(),
        at > 0 ? Optional.of(like.get(at - 1)) : Optional.empty());
  }

  /** The pulls before and after one. */
  public record Neighbours(Optional<PullEntry> before, Optional<PullEntry> after) {}
}
