// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.List;
import org.fixtide.trend.Grid;
import org.fixtide.trend.Panel;
import org.jspecify.annotations.Nullable;

/** A grid ready to show, with a tint for each figure. */
record Heat(Grid grid, List<Row> rows, String csv, String permalink) {

  /** Tints above that of 0. */
  private static final int TINTS = 5;

  /** A row, with the page of what it is about. */
  record Row(String name, String href, List<Cell> cells) {}

  /**
   * A figure.
   *
   * @param tint {@code h0} to {@code h5}
   * @param href {@code null} for 0
   */
  record Cell(int number, String tint, @Nullable String href) {}

  static Heat of(Grid grid, String csv, String permalink) {
    int most = Math.max(1, grid.most());
    List<Row> rows =
        grid.rows().stream()
            .map(row ->
                new Row(
                    row.name(),
                    "/subsystems/" + row.key(),
                    row.figures().stream().map(figure -> cell(figure, most)).toList()))
            .toList();
    return new Heat(grid, rows, csv, permalink);
  }

  private static Cell cell(Panel.Figure figure, int most) {
    return new Cell(
        figure.number(),
        tint(figure.number(), most),
        figure.number() == 0 ? null : Addresses.fixes(figure.fixes()));
  }

  /**
   * @param most the largest of all figures, at least 1
   */
  static String tint(int number, int most) {
    return "h" + (number == 0 ? 0 : Math.max(1, Math.ceilDiv(TINTS * number, most)));
  }
}
