// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.image;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Liberation Sans as PDFBox brings it, as outlines: a server has no fonts, and Java's own text
 * needs some to be installed. It has the widths of Arial, which SVG names.
 */
final class Typeface {

  static final Typeface SANS = new Typeface("resources/ttf/LiberationSans-Regular.ttf");

  private static final String DOTS = "...";

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double em;
  private final Map<Integer, Glyph> known = new ConcurrentHashMap<>();

  private record Glyph(double width, Path2D outline) {}

  private Typeface(String file) {
    try (InputStream in =
        Objects.requireNonNull(
            PDDocument.class.getResourceAsStream("/org/apache/pdfbox/" + file))) {
      font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      glyphs = font.getUnicodeCmapLookup();
      em = font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Glyph glyph(int character) {
    return known.computeIfAbsent(character, this::read);
  }

  /** The font reads from one buffer, whose place is shared. */
  private synchronized Glyph read(int character) {
    try {
      int id = glyphs.getGlyphId(character);
      GlyphData data = font.getGlyph().getGlyph(id);
      return new Glyph(
          font.getAdvanceWidth(id), data == null ? new Path2D.Float() : data.getPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Width of a line in pixels. */
  double widthOf(String words, int size) {
    return words.codePoints().mapToDouble(c -> glyph(c).width()).sum() * size / em;
  }

  /** The outline of a line whose base begins at a point. */
  Path2D outline(String words, int size, double x, double y) {
    Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double scale = size / em;
    double at = x;
    for (int character : words.codePoints().toArray()) {
      Glyph glyph = glyph(character);
      AffineTransform place = AffineTransform.getTranslateInstance(at, y);
      place.scale(scale, -scale);
      all.append(glyph.outline().getPathIterator(place), false);
      at += glyph.width() * scale;
    }
    return all;
  }

  /** Words as lines of a width; what does not fit into them ends with three dots. */
  List<String> lines(String words, int size, double width, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || widthOf(longer, size) <= width) {
        line = longer;
      } else if (lines.size() == most - 1) {
        lines.add(cut(line + " " + word, size, width, true));
        return lines;
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(cut(line, size, width));
    return lines;
  }

  /** Words cut to a width, with three dots where something is left out. */
  String cut(String words, int size, double width) {
    return cut(words, size, width, false);
  }

  private String cut(String words, int size, double width, boolean more) {
    if (!more && widthOf(words, size) <= width) {
      return words;
    }
    int end = words.length();
    while (end > 1 && widthOf(words.substring(0, end).stripTrailing() + DOTS, size) > width) {
      end = words.offsetByCodePoints(end, -1);
    }
    return words.substring(0, end).stripTrailing() + DOTS;
  }
}
