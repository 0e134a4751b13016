// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Paints shapes; texts by their outlines, so that no font need be installed. */
final class PngFile {

  /** From one stripe of a hatched box to the next, in pixels; half of it is the stripe. */
  static final double HATCH = 7;

  private final Graphics2D pen;
  private final Palette palette;

  private PngFile(Graphics2D pen, Palette palette) {
    this.pen = pen;
    this.palette = palette;
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  static byte[] of(List<Shape> shapes, Palette palette) {
    BufferedImage image =
        new BufferedImage(Picture.WIDTH, Picture.HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    PngFile file = new PngFile(pen, palette);
    shapes.forEach(file::shape);
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory alone is written
    }
    return bytes.toByteArray();
  }

  private void shape(Shape shape) {
    switch (shape) {
      case Shape.Box box -> box(box);
      case Shape.Line(double x1, double y1, double x2, double y2, String stroke) -> {
        pen.setColor(Color.decode(stroke));
        pen.draw(new Line2D.Double(x1, y1, x2, y2));
      }
      case Shape.Dot(double x, double y, double radius, String fill) ->
          fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), fill);
      case Shape.Pointer(double x, double y, String fill) -> fill(pointer(x, y), fill);
      case Shape.Text text -> text(text);
    }
  }

  private void fill(java.awt.Shape outline, String colour) {
    pen.setColor(Color.decode(colour));
    pen.fill(outline);
  }

  private void box(Shape.Box box) {
    var outline = new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    fill(outline, box.fill());
    if (box.hatched()) {
      hatch(outline);
    }
  }

  /** Stripes from the lower left to the upper right, at one place in all boxes. */
  private void hatch(Rectangle2D box) {
    Graphics2D within = (Graphics2D) pen.create();
    within.clip(box);
    within.setColor(Color.decode(palette.of("paper")));
    within.setStroke(new BasicStroke((float) (HATCH / 2)));
    double apart = HATCH * Math.sqrt(2);
    double first = Math.floor((box.getMinX() + box.getMinY()) / apart) * apart;
    for (double sum = first; sum <= box.getMaxX() + box.getMaxY() + apart; sum += apart) {
      within.draw(
          new Line2D.Double(
              sum - box.getMaxY(), box.getMaxY(), sum - box.getMinY(), box.getMinY()));
    }
    within.dispose();
  }

  private static Path2D pointer(double x, double y) {
    Path2D path = new Path2D.Double();
    path.moveTo(x, y);
    path.lineTo(x + 10, y - 5);
    path.lineTo(x + 10, y + 5);
    path.closePath();
    return path;
  }

  private void text(Shape.Text text) {
    double width = Typeface.SANS.widthOf(text.words(), text.size());
    double x = text.x() - width * text.anchor().before();
    fill(Typeface.SANS.outline(text.words(), text.size(), x, text.y()), text.fill());
  }
}
