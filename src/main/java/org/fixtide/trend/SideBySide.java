// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.List;
import org.fixtide.catalog.FixFilter;
import org.jspecify.annotations.Nullable;

/**
 * Two releases, or two subsystems, by the same figures.
 *
 * @param releases whether they are releases
 * @param basis what of them is compared, so that it is like with like
 */
public record SideBySide(Side a, Side b, boolean releases, String basis, List<Group> groups) {

  /**
   * One of the two.
   *
   * @param note what of it is not on record; {@code null} for nothing
   * @param fixes those that are compared
   */
  public record Side(String key, String name, @Nullable String note, int total, FixFilter fixes) {}

  /**
   * Figures by one dimension.
   *
   * @param a how many fixes of the first are in it, each counted once: the base of its lines
   * @param note what is counted, where that is not all; {@code null} else
   */
  public record Group(
      String key,
      String title,
      Panel.Figure a,
      Panel.Figure b,
      @Nullable String note,
      List<Line> lines) {}

  /** One value of a dimension. */
  public record Line(String key, String name, Panel.Figure a, Panel.Figure b) {}
}
