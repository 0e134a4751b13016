// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.Locale;

/** Numbers as sentences and tables have them. */
public final class Numbers {

  private Numbers() {}

  /** {@code 3,707}. */
  public static String whole(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A median: {@code 55} or {@code 52.5}. */
  public static String median(double number) {
    return number == Math.rint(number)
        ? whole((long) number)
        : String.format(Locale.ROOT, "%,.1f", number);
  }

  /** {@code 18.2 %}; of nothing {@code 0 %}. */
  public static String percent(long part, long of) {
    return of == 0 ? "0 %" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / of);
  }

  /** {@code 1 fix}, {@code 2 fixes}. */
  public static String counted(long number, String one, String many) {
    return whole(number) + " " + (number == 1 ? one : many);
  }
}
