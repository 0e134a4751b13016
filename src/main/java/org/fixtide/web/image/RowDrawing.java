// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.image;

import static org.fixtide.web.image.Shape.Anchor.END;
import static org.fixtide.web.image.Shape.Anchor.MIDDLE;
import static org.fixtide.web.image.Shape.Anchor.START;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fixtide.trend.Numbers;
import org.fixtide.web.Chart;
import org.jspecify.annotations.Nullable;

/** A row for each column of the chart: a bar from zero, or a dot; and all dots on one line. */
final class RowDrawing {

  private static final double NAMES = 300;
  private static final double NUMBERS = 90;
  private static final double LEAST = 22;
  private static final double MOST = 44;
  private static final double FOOT = 30;

  private RowDrawing() {}

  static void draw(Chart chart, Room room, Canvas canvas) {
    List<Chart.Column> rows = shown(chart, (int) ((room.height() - FOOT) / LEAST));
    double band = Math.min(MOST, (room.height() - FOOT) / Math.max(1, rows.size()));
    double from = room.left() + NAMES;
    double unit = (room.width() - NAMES - NUMBERS) / most(chart);
    if (chart.reference() != null) {
      reference(chart.reference(), from, unit, room.top(), room.top() + band * rows.size(), canvas);
    }
    for (int i = 0; i < rows.size(); i++) {
      Chart.Column row = rows.get(i);
      double middle = room.top() + band * (i + 0.5);
      String token = row.highlight() ? "accent" : "ink";
      String name = Typeface.SANS.cut(row.label(), Canvas.SMALL, NAMES - 20);
      canvas.text(from - 12, middle + 5, END, token, name);
      double end = from + number(row) * unit;
      if (chart.kind() == Chart.Kind.DOTS) {
        canvas.line(from, middle, from + most(chart) * unit, middle, "rule");
        canvas.dot(end, middle, 6, fill(row, canvas));
      } else {
        double height = band * 0.7;
        canvas.box(
            from, middle - height / 2, end - from, height, fill(row, canvas), row.unfinished());
      }
      canvas.text(end + 12, middle + 5, START, token, words(row.total()));
    }
  }

  /** As many rows as there is room for; of more, the first and the one that it is about. */
  private static List<Chart.Column> shown(Chart chart, int room) {
    List<Chart.Column> rows = new ArrayList<>(chart.columns());
    for (int i = rows.size() - 1; rows.size() > Math.max(1, room) && i >= 0; i--) {
      if (!rows.get(i).highlight()) {
        rows.remove(i);
      }
    }
    return rows;
  }

  private static String words(@Nullable Integer total) {
    return total == null ? "no record" : Numbers.whole(total);
  }

  private static String fill(Chart.Column column, Canvas canvas) {
    return column.highlight() ? canvas.palette().of("accent") : canvas.palette().series("ink");
  }

  private static double most(Chart chart) {
    double reference = chart.reference() == null ? 1 : chart.reference().value();
    int most = chart.columns().stream().mapToInt(RowDrawing::number).max().orElse(1);
    return Math.max(1, Math.max(most, reference));
  }

  private static int number(Chart.Column column) {
    return column.total() == null ? 0 : column.total();
  }

  private static void reference(
      Chart.Reference reference,
      double from,
      double unit,
      double top,
      double bottom,
      Canvas canvas) {
    double x = from + reference.value() * unit;
    canvas.line(x, top, x, bottom + 6, "ink-2");
    canvas.text(x, bottom + 24, MIDDLE, "ink-2", reference.label());
  }

  /** All columns as dots on one line; the one that the chart is about lies on top. */
  static void strip(Chart chart, Room room, Canvas canvas) {
    double y = room.top() + room.height() / 2;
    double from = room.left() + 14;
    double unit = (room.width() - 28) / most(chart);
    canvas.line(room.left(), y, room.right(), y, "rule-2");
    if (chart.reference() != null) {
      reference(chart.reference(), from, unit, y - 26, y + 26, canvas);
    }
    canvas.text(from, y + 50, MIDDLE, "ink-3", "0");
    canvas.text(room.right(), y + 50, END, "ink-3", Numbers.whole(Math.round(most(chart))));
    chart.columns().stream()
        .sorted(Comparator.comparing(Chart.Column::highlight))
        .forEach(column -> {
          double x = from + number(column) * unit;
          canvas.dot(x, y, column.highlight() ? 13 : 8, fill(column, canvas));
          if (column.highlight()) {
            words(column, x, y - 32, room, canvas);
          }
        });
  }

  private static void words(Chart.Column column, double x, double y, Room room, Canvas canvas) {
    String words = column.label() + ": " + words(column.total());
    double half = Typeface.SANS.widthOf(words, 26) / 2;
    double middle = Math.clamp(x, room.left() + half, room.right() - half);
    canvas.text(middle, y, 26, MIDDLE, "accent", words);
  }
}
