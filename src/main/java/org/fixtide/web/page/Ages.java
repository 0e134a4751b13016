// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** How long a bug was there, in words. */
final class Ages {

  private Ages() {}

  /** "the same day", "12 days", "5 months", "2 years". */
  static String between(OffsetDateTime from, OffsetDateTime to) {
    long days = ChronoUnit.DAYS.between(from, to);
    if (days < 1) {
      return "the same day";
    }
    if (days < 60) {
      return counted(days, "day");
    }
    long months = ChronoUnit.MONTHS.between(from, to);
    return months < 24 ? counted(months, "month") : counted(months / 12, "year");
  }

  private static String counted(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
