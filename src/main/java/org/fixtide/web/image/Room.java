// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.image;

/** Room for the drawing within a picture, in pixels. */
record Room(double left, double top, double width, double height) {

  double bottom() {
    return top + height;
  }

  double right() {
    return left + width;
  }

  /** A step of the axis: 1, 2 or 5 times a power of ten, so that about four make the whole. */
  static int step(double most) {
    double rough = Math.max(1, most / 4);
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double lead = rough / power;
    return (int) Math.max(1, (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power);
  }
}
