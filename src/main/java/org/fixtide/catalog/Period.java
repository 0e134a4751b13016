// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A span of whole days (UTC), in the words of ISO 8601: {@code 2026}, {@code 2026-01}, {@code
 * 2026-W03}, {@code 2026-01-15}, or two of these with {@code ..} between, one of which may be left
 * out.
 *
 * @param from {@code null} for one without a beginning
 * @param to first moment after it; {@code null} for one without an end
 */
public record Period(@Nullable OffsetDateTime from, @Nullable OffsetDateTime to) {

  private static final Pattern FORM = Pattern.compile("[12]\\d{3}(-W\\d{2}|-\\d{2}(-\\d{2})?)?");

  /** The days from one to another, both within it. */
  private record Days(LocalDate first, LocalDate last) {}

  /**
   * Reads a period.
   *
   * @throws IllegalArgumentException for any other text
   */
  public static Period parse(String text) {
    int dots = text.indexOf("..");
    Days from = days(dots < 0 ? text : text.substring(0, dots));
    Days to = dots < 0 ? from : days(text.substring(dots + 2));
    if (from == null && to == null || from != null && to != null && to.last.isBefore(from.first)) {
      throw new IllegalArgumentException("no period: " + text);
    }
    return new Period(
        from == null ? null : midnight(from.first),
        to == null ? null : midnight(to.last.plusDays(1)));
  }

  /**
   * Whether a day is within it.
   *
   * @param day as {@code 2026-01-15}
   */
  public boolean holds(String day) {
    OffsetDateTime begin = midnight(LocalDate.parse(day));
    return (from == null || !begin.isBefore(from)) && (to == null || begin.isBefore(to));
  }

  static boolean readable(String text) {
    try {
      parse(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The days to one of them: {@code ..2026-01-15}. */
  public static String until(LocalDate last) {
    return ".." + last;
  }

  /** The week a day lies in: {@code 2026-W03}. */
  public static String weekOf(LocalDate day) {
    return "%04d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static @Nullable Days days(String text) {
    if (text.isEmpty()) {
      return null;
    }
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("no day, week, month or year: " + text);
    }
    try {
      return switch (text.length()) {
        case 4 -> new Days(Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atEndOfMonth());
        case 7 -> new Days(YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth());
        case 8 -> week(text);
        default -> new Days(LocalDate.parse(text), LocalDate.parse(text));
      };
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such day: " + text, e);
    }
  }

  private static Days week(String text) {
    LocalDate monday = LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE);
    return new Days(monday, monday.plusDays(6));
  }

  private static OffsetDateTime midnight(LocalDate day) {
    return day.atStartOfDay().atOffset(ZoneOffset.UTC);
  }
}
