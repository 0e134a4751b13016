// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.image;

import static org.fixtide.web.image.Shape.Anchor.MIDDLE;
import static org.fixtide.web.image.Shape.Anchor.START;

import java.util.List;
import java.util.stream.IntStream;
import org.fixtide.trend.Numbers;
import org.fixtide.web.Chart;
import org.jspecify.annotations.Nullable;

/** Vertical bars from zero, one a column, stacked by series; unfinished ones hatched. */
final class ColumnDrawing {

  private static final double FOOT = 26;
  private static final double HEAD = 24;
  private static final double AXIS = 60;
  private static final int NUMBER = 13;

  private final Chart chart;
  private final Room room;
  private final Canvas canvas;
  private final double band;
  private final double bar;
  private final double unit;
  private final int step;
  private final int top;

  private ColumnDrawing(Chart chart, Room given, Canvas canvas) {
    this.chart = chart;
    this.canvas = canvas;
    room = new Room(given.left(), given.top(), given.width() - AXIS, given.height());
    double most =
        IntStream.range(0, chart.columns().size()).mapToDouble(this::reach).max().orElse(1);
    step = Room.step(most);
    top = step * Math.max(1, (int) Math.ceil(most / step));
    band = room.width() / Math.max(1, chart.columns().size());
    bar = Math.min(84, band * 0.66);
    unit = (room.height() - FOOT - HEAD) / top;
  }

  static void draw(Chart chart, Room room, Canvas canvas) {
    ColumnDrawing drawing = new ColumnDrawing(chart, room, canvas);
    drawing.axis();
    IntStream.range(0, chart.columns().size()).forEach(drawing::column);
    canvas.line(room.left(), drawing.foot(), drawing.room.right(), drawing.foot(), "ink");
  }

  /** How high a column reaches, its mark included. */
  private double reach(int index) {
    Chart.Mark mark = chart.columns().get(index).mark();
    Integer stated = stated(index);
    int stack =
        chart.series().stream()
            .map(series -> series.values().get(index).number())
            .mapToInt(number -> number == null ? 0 : number)
            .sum();
    return Math.max(Math.max(stack, stated == null ? 0 : stated), mark == null ? 0 : mark.value());
  }

  /** The number of a column as its table has it: the total, or else that of its only series. */
  private @Nullable Integer stated(int index) {
    Integer total = chart.columns().get(index).total();
    return total == null && chart.series().size() == 1
        ? chart.series().getFirst().values().get(index).number()
        : total;
  }

  private double foot() {
    return room.bottom() - FOOT;
  }

  private void axis() {
    for (int value = step; value <= top; value += step) {
      double y = foot() - value * unit;
      canvas.line(room.left(), y, room.right(), y, "rule");
      canvas.text(room.right() + 10, y + 5, START, "ink-3", Numbers.whole(value));
    }
  }

  private void column(int index) {
    Chart.Column column = chart.columns().get(index);
    double middle = room.left() + band * (index + 0.5);
    double head = foot();
    for (Chart.Series series : chart.series()) {
      head = part(series, column, index, middle, head);
    }
    if (chart.series().isEmpty() && column.total() != null) {
      head -= column.total() * unit;
      canvas.box(middle - bar / 2, head, bar, foot() - head, ink(), column.unfinished());
    }
    words(index, middle, head);
    if (column.mark() != null) {
      canvas.pointer(middle + bar / 2 + 2, foot() - column.mark().value() * unit);
    }
  }

  private String ink() {
    return canvas.palette().series("ink");
  }

  private double part(
      Chart.Series series, Chart.Column column, int index, double middle, double below) {
    Integer number = series.values().get(index).number();
    if (number == null || number == 0) {
      return below;
    }
    double height = number * unit;
    double y = below - height;
    boolean stacked = chart.series().size() > 1;
    String fill = canvas.palette().series(series.colour());
    canvas.box(middle - bar / 2, y, bar, height, fill, column.unfinished());
    if (stacked) {
      canvas.line(middle - bar / 2, y, middle + bar / 2, y, "paper");
    }
    String words = Numbers.whole(number);
    boolean fits = height >= NUMBER + 4 && Typeface.SANS.widthOf(words, NUMBER) < bar - 4;
    if (stacked && fits && !column.unfinished()) {
      canvas.textOn(fill, middle, y + height / 2 + 5, NUMBER, words);
    }
    return y;
  }

  /** Name and number of a column; of every n-th, counted from the newest, where all do not fit. */
  private void words(int index, double middle, double head) {
    int every = (int) Math.max(1, Math.ceil((longest() + 12) / band));
    if ((chart.columns().size() - 1 - index) % every != 0) {
      return;
    }
    Integer stated = stated(index);
    canvas.text(middle, foot() + 22, MIDDLE, "ink", chart.columns().get(index).label());
    canvas.text(
        middle, head - 7, MIDDLE, "ink", stated == null ? "no record" : Numbers.whole(stated));
  }

  private double longest() {
    return IntStream.range(0, chart.columns().size())
        .mapToDouble(i ->
            Math.max(
                Typeface.SANS.widthOf(chart.columns().get(i).label(), Canvas.SMALL),
                Typeface.SANS.widthOf(stated(i) == null ? "no record" : "", Canvas.SMALL)))
        .max()
        .orElse(0);
  }

  /** Names of the series with their colours; answers how high they are. */
  static double key(List<Chart.Series> series, Room room, Canvas canvas) {
    double x = room.left();
    double y = room.top();
    for (Chart.Series one : series) {
      double width = Typeface.SANS.widthOf(one.name(), Canvas.SMALL) + 44;
      if (x + width > room.right()) {
        x = room.left();
        y += 24;
      }
      canvas.box(x, y - 12, 13, 13, canvas.palette().series(one.colour()));
      canvas.text(x + 20, y, START, "ink-2", one.name());
      x += width;
    }
    return y - room.top() + 20;
  }
}
