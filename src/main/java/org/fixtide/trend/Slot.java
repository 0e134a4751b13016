// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.PullEntry;
import org.fixtide.catalog.ReleaseOrder;
import org.fixtide.reading.Releases;
import org.jspecify.annotations.Nullable;

/**
 * A place on an axis of time: a release or a month.
 *
 * @param note what of it is not on record, or that it is unfinished; {@code null} for nothing
 */
record Slot(
    String key, String label, @Nullable String note, boolean unfinished, Dimension dimension) {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  /** The fixes of a filter that are in it. */
  FixFilter of(FixFilter filter) {
    return filter.with(dimension.criterion(), key);
  }

  /** A cycle of pulls to Linus Torvalds. */
  static Slot of(Cycle cycle) {
    return new Slot(
        cycle.release(), cycle.release(), cycle.gap(), cycle.newest(), Dimension.RELEASE);
  }

  /** The newest releases that fixes of any tree are for, oldest first. */
  static List<Slot> releases(Trends.Snapshot record, int limit) {
    List<String> releases =
        record.byKey(FixFilter.all(), Dimension.RELEASE).keySet().stream()
            .filter(release -> ReleaseOrder.of(release) != null)
            .sorted(
                Comparator.comparing(
                    (String release) -> Objects.requireNonNull(ReleaseOrder.of(release))))
            .toList();
    LocalDate newest = newestDay(record);
    return releases.subList(Math.max(0, releases.size() - limit), releases.size()).stream()
        .map(release -> release(release, newest))
        .toList();
  }

  private static Slot release(String release, @Nullable LocalDate newest) {
    boolean over =
        newest != null
            && Releases.standard()
                .find(release)
                .filter(known -> newest.isAfter(known.date()))
                .isPresent();
    return new Slot(release, release, over ? null : "unfinished", !over, Dimension.RELEASE);
  }

  /** The newest months with a fixes pull on record, oldest first, and those between them. */
  static List<Slot> months(Trends.Snapshot record, int limit) {
    LocalDate newest = newestDay(record);
    if (newest == null) {
      return List.of();
    }
    YearMonth last = YearMonth.from(newest);
    YearMonth first =
        record.pulls().where(PullEntry::comparable).stream()
            .map(pull -> YearMonth.from(pull.sentAt().toLocalDate()))
            .min(Comparator.naturalOrder())
            .orElse(last);
    return Stream.iterate(last, month -> !month.isBefore(first), month -> month.minusMonths(1))
        .limit(limit)
        .sorted()
        .map(month -> month(month, newest))
        .toList();
  }

  private static Slot month(YearMonth month, LocalDate newest) {
    boolean open = newest.isBefore(month.atEndOfMonth());
    return new Slot(
        month.toString(),
        MONTH.format(month),
        open ? "to the " + newest.getDayOfMonth() : null,
        open,
        Dimension.MONTH);
  }

  /** Day of the newest fixes pull on record; {@code null} where there is none. */
  static @Nullable LocalDate newestDay(Trends.Snapshot record) {
    return record.pulls().where(PullEntry::comparable).stream()
        .map(pull -> pull.sentAt().toLocalDate())
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The criterion that chooses it. */
  Criterion criterion() {
    return dimension.criterion();
  }
}
