// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The {@code Date} field, as it is written rather than as RFC 5322 wants it: missing weekdays and
 * seconds, two-digit years, zone names, comments. What names no possible day is no date.
 */
final class MailDates {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\\d{2,4})[ ,]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?"
              + "(?:\\.\\d+)?\\s*(?:([+-])(\\d{2}):?(\\d{2})|([A-Z]{2,4}))?");

  /** The zones of RFC 822, in hours; military letters and all else mean UTC. */
  private static final Map<String, Integer> ZONES =
      Map.of(
          "EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "MST", -7, "MDT", -6, "PST", -8, "PDT", -7);

  private static final int LINUX_BEGAN = 1991;
  private static final int NONSENSE_FROM = 2100;

  private MailDates() {}

  static @Nullable Instant read(@Nullable String field) {
    Matcher date = DATE.matcher(field == null ? "" : field);
    if (!date.find()) {
      return null;
    }
    try {
      Instant instant = local(date).toInstant(ZoneOffset.UTC).minusSeconds(60L * minutes(date));
      int year = instant.atOffset(ZoneOffset.UTC).getYear();
      return year < LINUX_BEGAN || year >= NONSENSE_FROM ? null : instant;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static LocalDateTime local(Matcher date) {
    int month = MONTHS.indexOf(date.group(2).toLowerCase(Locale.ROOT)) + 1;
    int second = date.group(6) == null ? 0 : Math.min(59, number(date, 6));
    return LocalDateTime.of(
        year(date.group(3)), month, number(date, 1), number(date, 4), number(date, 5), second);
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() > 2 ? year : year + (year < 70 ? 2000 : 1900);
  }

  private static int minutes(Matcher date) {
    if (date.group(7) != null) {
      int minutes = number(date, 8) * 60 + number(date, 9);
      return date.group(7).equals("-") ? -minutes : minutes;
    }
    String zone = date.group(10);
    return zone == null ? 0 : ZONES.getOrDefault(zone, 0) * 60;
  }

  private static int number(Matcher date, int group) {
    return Integer.parseInt(date.group(group));
  }
}
