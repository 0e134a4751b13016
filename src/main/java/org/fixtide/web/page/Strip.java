// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.List;
import org.fixtide.trend.Comparison;

/**
 * A number as a dot among its like, in a drawing 160 wide: places from 0 to 160.
 *
 * @param ticks the others
 * @param words the same in words
 */
record Strip(List<Double> ticks, double median, double dot, String words) {

  private static final double WIDTH = 152;
  private static final double MARGIN = 4;

  /**
   * @param most value at the right end, at least 1
   */
  static Strip of(Comparison comparison, int most, String words) {
    return new Strip(
        comparison.others().stream().map(other -> place(other, most)).toList(),
        place(comparison.median(), most),
        place(comparison.value(), most),
        words);
  }

  private static double place(double value, int most) {
    return Math.round((MARGIN + WIDTH * Math.min(value, most) / most) * 10) / 10.0;
  }
}
