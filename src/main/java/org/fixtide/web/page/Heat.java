// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.List;
import org.fixtide.trend.Grid;
import org.fixtide.trend.Panel;
import org.fixtide.web.Chart;
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

  /** The same as a chart, for its picture. */
  Chart chart() {
    List<Chart.Column> columns =
        grid.columns().stream()
            .map(head ->
                new Chart.Column(
                    head.label(), head.note(), head.unfinished(), false, null, null, null))
            .toList();
    List<Chart.Series> series =
        grid.rows().stream()
            .map(row ->
                new Chart.Series(
                    row.key(),
                    row.name(),
                    "ink",
                    row.figures().stream()
                        .map(figure -> new Chart.Value(figure.number(), null))
                        .toList()))
            .toList();
    return new Chart(
        grid.key(),
        Chart.Kind.HEAT,
        grid.title(),
        grid.subtitle(),
        "fixes",
        grid.rowsTitle() + " and release",
        columns,
        series,
        null,
        new Chart.Links(csv, csv, permalink));
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
