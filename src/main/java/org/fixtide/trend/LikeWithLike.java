// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.Period;
import org.fixtide.reading.Release;
import org.fixtide.reading.Releases;
import org.jspecify.annotations.Nullable;

/**
 * What of two cycles may be compared: all of them where both are whole; else the candidates that
 * both have on record, to the same day of the cycle where one is unfinished.
 *
 * @param candidates that count; empty for all
 * @param day last day of the cycles that counts, the day of the release before being 0; {@code
 *     null} for all
 */
record LikeWithLike(Cycle a, Cycle b, SortedSet<Integer> candidates, @Nullable Integer day) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  static LikeWithLike of(Cycle a, Cycle b) {
    if (a.complete() && b.complete()) {
      return new LikeWithLike(a, b, new TreeSet<>(), null);
    }
    SortedSet<Integer> common = new TreeSet<>(a.candidates());
    common.retainAll(b.candidates());
    return new LikeWithLike(a, b, common, a.newest() ? age(a) : b.newest() ? age(b) : null);
  }

  /** Day of the cycle on which its newest pull was sent; {@code null} without its calendar. */
  private static @Nullable Integer age(Cycle cycle) {
    LocalDate opened = opened(cycle);
    LocalDate newest = cycle.pulls().getFirst().sentAt().toLocalDate();
    return opened == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(opened, newest));
  }

  private static @Nullable LocalDate opened(Cycle cycle) {
    LocalDate sent = cycle.pulls().getLast().sentAt().toLocalDate();
    return Releases.standard()
        .find(cycle.release())
        .or(() -> Releases.standard().inPreparation(sent))
        .filter(release -> release.version().equals(cycle.release()))
        .map(Release::opened)
        .filter(opened -> !opened.equals(LocalDate.MIN))
        .orElse(null);
  }

  /** Whether there is nothing that both have. */
  boolean nothing() {
    return candidates.isEmpty() && !(a.complete() && b.complete());
  }

  /** The fixes of one of the two that count. */
  FixFilter of(Cycle cycle) {
    FixFilter filter =
        Trends.Snapshot.net()
            .with(Criterion.RELEASE, cycle.release())
            .with(Criterion.RC, candidates.stream().map(String::valueOf).toList());
    LocalDate last = lastDay(cycle);
    return last == null ? filter : filter.with(Criterion.SENT, Period.until(last));
  }

  private @Nullable LocalDate lastDay(Cycle cycle) {
    LocalDate opened = opened(cycle);
    return day == null || opened == null ? null : opened.plusDays(day);
  }

  String words() {
    if (candidates.isEmpty()) {
      return "Whole cycles: every candidate of both is on record.";
    }
    String which =
        "Only the candidates that both have on record are compared: "
            + candidates.stream().map(rc -> "rc" + rc).collect(Collectors.joining(", "));
    String days =
        List.of(a, b).stream()
            .filter(cycle -> lastDay(cycle) != null)
            .map(cycle -> DAY.format(lastDay(cycle)) + " for " + cycle.release())
            .collect(Collectors.joining(", "));
    return days.isEmpty()
        ? which + "."
        : which + "; to the same day of the cycle, day " + day + ": " + days + ".";
  }
}
