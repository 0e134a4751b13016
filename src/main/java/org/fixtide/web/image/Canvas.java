// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.image;

import java.util.ArrayList;
import java.util.List;
import org.fixtide.web.image.Shape.Anchor;

/** Takes the shapes of a picture in a theme's colours. */
final class Canvas {

  static final int SMALL = 16;

  private final List<Shape> shapes = new ArrayList<>();
  private final Palette palette;

  Canvas(Palette palette) {
    this.palette = palette;
  }

  Palette palette() {
    return palette;
  }

  List<Shape> shapes() {
    return List.copyOf(shapes);
  }

  void box(double x, double y, double width, double height, String fill) {
    box(x, y, width, height, fill, false);
  }

  void box(double x, double y, double width, double height, String fill, boolean hatched) {
    shapes.add(new Shape.Box(x, y, width, height, fill, hatched));
  }

  /**
   * @param token of the colour, as for texts
   */
  void line(double x1, double y1, double x2, double y2, String token) {
    shapes.add(new Shape.Line(x1, y1, x2, y2, palette.of(token)));
  }

  void dot(double x, double y, double radius, String fill) {
    shapes.add(new Shape.Dot(x, y, radius, fill));
  }

  void pointer(double x, double y) {
    shapes.add(new Shape.Pointer(x, y, palette.of("ink-2")));
  }

  void text(double x, double y, int size, Anchor anchor, String token, String words) {
    shapes.add(new Shape.Text(x, y, size, anchor, palette.of(token), words));
  }

  void text(double x, double y, Anchor anchor, String token, String words) {
    text(x, y, SMALL, anchor, token, words);
  }

  /** A number on a filled box, in what is read best on its colour. */
  void textOn(String fill, double x, double y, int size, String words) {
    shapes.add(new Shape.Text(x, y, size, Anchor.MIDDLE, Palette.textOn(fill), words));
  }
}
