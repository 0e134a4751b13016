// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.image;

import static org.fixtide.web.image.Shape.Anchor.END;
import static org.fixtide.web.image.Shape.Anchor.MIDDLE;
import static org.fixtide.web.image.Shape.Anchor.START;

import org.fixtide.trend.Numbers;
import org.fixtide.web.Chart;

/** A grid of figures, one a series and column, the more the deeper its colour. */
final class HeatDrawing {

  private static final double NAMES = 230;
  private static final double HEADS = 26;
  private static final double LEAST = 19;
  private static final int TINTS = 5;

  private HeatDrawing() {}

  static void draw(Chart chart, Room room, Canvas canvas) {
    int fit = (int) ((room.height() - HEADS) / LEAST);
    boolean more = chart.series().size() > fit;
    int rows = more ? fit - 1 : chart.series().size();
    double high = Math.min(34, (room.height() - HEADS) / Math.max(1, more ? rows + 1 : rows));
    double wide = (room.width() - NAMES) / Math.max(1, chart.columns().size());
    for (int i = 0; i < chart.columns().size(); i++) {
      Chart.Column column = chart.columns().get(i);
      double middle = room.left() + NAMES + wide * (i + 0.5);
      canvas.text(middle, room.top() + 14, 14, MIDDLE, "ink-2", column.label());
    }
    double left = room.left() + NAMES;
    for (int i = 0; i < rows; i++) {
      row(chart, i, new Room(left, room.top() + HEADS + i * high, wide, high), canvas);
    }
    if (more) {
      String words = "and " + (chart.series().size() - rows) + " more rows, in the table";
      canvas.text(left, room.top() + HEADS + rows * high + 15, 14, START, "ink-3", words);
    }
  }

  private static void row(Chart chart, int index, Room cell, Canvas canvas) {
    Chart.Series series = chart.series().get(index);
    double base = cell.top() + cell.height() / 2 + 5;
    String name = Typeface.SANS.cut(series.name(), 14, NAMES - 16);
    canvas.text(cell.left() - 10, base, 14, END, "ink", name);
    for (int i = 0; i < chart.columns().size(); i++) {
      Integer number = series.values().get(i).number();
      double x = cell.left() + cell.width() * i;
      String fill = tint(number == null ? 0 : number, most(chart), canvas.palette());
      boolean hatched = chart.columns().get(i).unfinished() && number != null && number > 0;
      canvas.box(x + 1, cell.top() + 1, cell.width() - 2, cell.height() - 2, fill, hatched);
      if (number != null && number > 0) {
        double middle = x + cell.width() / 2;
        String paper = canvas.palette().of("paper");
        if (hatched) {
          canvas.box(middle - 16, cell.top() + 1, 32, cell.height() - 2, paper);
        }
        canvas.textOn(hatched ? paper : fill, middle, base, 13, Numbers.whole(number));
      }
    }
  }

  private static int most(Chart chart) {
    return chart.series().stream()
        .flatMap(series -> series.values().stream())
        .mapToInt(value -> value.number() == null ? 0 : value.number())
        .max()
        .orElse(0);
  }

  private static String tint(int number, int most, Palette palette) {
    int tint = number == 0 ? 0 : Math.max(1, Math.ceilDiv(TINTS * number, Math.max(1, most)));
    return Palette.between(palette.of("paper"), palette.of("accent"), tint / (double) TINTS);
  }
}
