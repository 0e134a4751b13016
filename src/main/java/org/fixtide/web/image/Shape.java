// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.image;

/** A part of a picture, in pixels from its top left. */
sealed interface Shape {

  /** A filled box; {@code hatched} ones are of what is unfinished. */
  record Box(double x, double y, double width, double height, String fill, boolean hatched)
      implements Shape {}

  /** A line one pixel wide. */
  record Line(double x1, double y1, double x2, double y2, String stroke) implements Shape {}

  /** A filled circle. */
  record Dot(double x, double y, double radius, String fill) implements Shape {}

  /** A small triangle that points to the left, its tip at {@code x}. */
  record Pointer(double x, double y, String fill) implements Shape {}

  /** A line of text; {@code y} is its base line. */
  record Text(double x, double y, int size, Anchor anchor, String fill, String words)
      implements Shape {}

  /** Which part of a text stands at its {@code x}. */
  enum Anchor {
    START("start", 0),
    MIDDLE("middle", 0.5),
    END("end", 1);

    private final String key;
    private final double before;

    Anchor(String key, double before) {
      this.key = key;
      this.before = before;
    }

    /** As SVG has it. */
    String key() {
      return key;
    }

    /** The share of the text's width that lies before its {@code x}. */
    double before() {
      return before;
    }
  }
}
