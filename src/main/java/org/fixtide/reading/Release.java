// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.time.LocalDate;

/**
 * A kernel release and its cycle.
 *
 * @param version e.g. {@code 6.19}
 * @param opened day of the final release before it, when its merge window opens; {@link
 *     LocalDate#MIN} for the first known one
 * @param date day of the final release
 * @param estimated whether version and dates are estimates beyond the known calendar
 */
public record Release(String version, LocalDate opened, LocalDate date, boolean estimated) {

  private static final int MERGE_WINDOW_DAYS = 14;

  /** The day of the first candidate, which closes the merge window. */
  public LocalDate mergeWindowEnd() {
    return opened.equals(LocalDate.MIN) ? date : opened.plusDays(MERGE_WINDOW_DAYS);
  }
}
