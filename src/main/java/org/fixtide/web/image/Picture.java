// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.image;

import static org.fixtide.web.image.Shape.Anchor.END;
import static org.fixtide.web.image.Shape.Anchor.START;

import java.util.List;
import java.util.Locale;
import org.fixtide.web.Chart;

/**
 * A chart as a picture with everything that it needs by itself: title, what is counted and left
 * out, and where it is from.
 *
 * @param about title of the page that it is from
 * @param source what stands at its foot: the site, the record's revision and the day
 */
public record Picture(String about, Chart chart, boolean dark, String source) {

  /** Width that previews of links are shown in, in pixels. */
  public static final int WIDTH = 1200;

  /** Height of that, in pixels. */
  public static final int HEIGHT = 630;

  private static final double MARGIN = 48;
  private static final int TITLE = 34;
  private static final int SUBTITLE = 17;

  /** An SVG document. */
  public String svg() {
    return SvgDocument.of(chart.title(), chart.subtitle() + " " + source, shapes(), palette());
  }

  /** A PNG file. */
  public byte[] png() {
    return PngFile.of(shapes(), palette());
  }

  private Palette palette() {
    return dark ? Palette.DARK : Palette.LIGHT;
  }

  private List<Shape> shapes() {
    Canvas canvas = new Canvas(palette());
    canvas.box(0, 0, WIDTH, HEIGHT, palette().of("paper"));
    double wide = WIDTH - 2 * MARGIN;
    lines(canvas, about, Canvas.SMALL, 1, "accent", MARGIN - 8);
    double y = lines(canvas, chart.title(), TITLE, 2, "ink", MARGIN + 26);
    y = lines(canvas, chart.subtitle(), SUBTITLE, 3, "ink-2", y) + 12;
    if (chart.series().size() > 1 && chart.kind() != Chart.Kind.HEAT) {
      y += ColumnDrawing.key(chart.series(), new Room(MARGIN, y, wide, 0), canvas);
    }
    plot(new Room(MARGIN, y, wide, HEIGHT - 66 - y), canvas);
    canvas.line(MARGIN, HEIGHT - 52, WIDTH - MARGIN, HEIGHT - 52, "rule-2");
    String base =
        chart.unit() + " by " + chart.columnsTitle().toLowerCase(Locale.ROOT) + unfinished();
    canvas.text(MARGIN, HEIGHT - 24, START, "ink-2", capital(base));
    canvas.text(WIDTH - MARGIN, HEIGHT - 24, END, "ink-2", source);
    return canvas.shapes();
  }

  private static double lines(
      Canvas canvas, String words, int size, int most, String token, double from) {
    double y = from;
    for (String line : Typeface.SANS.lines(words, size, WIDTH - 2 * MARGIN, most)) {
      canvas.text(MARGIN, y, size, START, token, line);
      y += size * 1.25;
    }
    return y;
  }

  private String unfinished() {
    return chart.columns().stream().anyMatch(Chart.Column::unfinished)
        ? "; hatched: unfinished"
        : "";
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private void plot(Room room, Canvas canvas) {
    switch (chart.kind()) {
      case STACKED_BARS -> ColumnDrawing.draw(chart, room, canvas);
      case BARS, DOTS -> RowDrawing.draw(chart, room, canvas);
      case STRIP -> RowDrawing.strip(chart, room, canvas);
      case HEAT -> HeatDrawing.draw(chart, room, canvas);
    }
  }
}
