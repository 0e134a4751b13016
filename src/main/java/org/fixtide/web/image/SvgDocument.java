// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.image;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes shapes as SVG; attributes only, as the site's policy forbids styles. */
final class SvgDocument {

  private static final XMLOutputFactory WRITERS = XMLOutputFactory.newFactory();
  private static final String FONT = "'Liberation Sans', Arial, Helvetica, sans-serif";

  private final XMLStreamWriter xml;

  private SvgDocument(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String of(String title, String description, List<Shape> shapes, Palette palette) {
    StringWriter text = new StringWriter();
    try {
      SvgDocument document = new SvgDocument(WRITERS.createXMLStreamWriter(text));
      document.head(title, description, palette);
      for (Shape shape : shapes) {
        document.shape(shape);
      }
      document.xml.writeEndElement();
      document.xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // memory alone is written
    }
    return text.toString();
  }

  private void head(String title, String description, Palette palette) throws XMLStreamException {
    begin(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 %d %d".formatted(Picture.WIDTH, Picture.HEIGHT),
        "width",
        Picture.WIDTH,
        "height",
        Picture.HEIGHT,
        "role",
        "img",
        "font-family",
        FONT);
    words("title", title);
    words("desc", description);
    begin("defs");
    begin(
        "pattern",
        "id",
        "hatch",
        "width",
        PngFile.HATCH,
        "height",
        PngFile.HATCH,
        "patternUnits",
        "userSpaceOnUse",
        "patternTransform",
        "rotate(45)");
    empty("rect", "width", PngFile.HATCH / 2, "height", PngFile.HATCH, "fill", palette.of("paper"));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void shape(Shape shape) throws XMLStreamException {
    switch (shape) {
      case Shape.Box box -> {
        box(box, box.fill());
        if (box.hatched()) {
          box(box, "url(#hatch)");
        }
      }
      case Shape.Line(double x1, double y1, double x2, double y2, String stroke) ->
          empty("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke", stroke);
      case Shape.Dot(double x, double y, double radius, String fill) ->
          empty("circle", "cx", x, "cy", y, "r", radius, "fill", fill);
      case Shape.Pointer(double x, double y, String fill) ->
          empty("path", "d", pointer(x, y), "fill", fill);
      case Shape.Text text -> text(text);
    }
  }

  private void box(Shape.Box box, String fill) throws XMLStreamException {
    empty(
        "rect",
        "x",
        box.x(),
        "y",
        box.y(),
        "width",
        box.width(),
        "height",
        box.height(),
        "fill",
        fill);
  }

  private static String pointer(double x, double y) {
    return String.format(Locale.ROOT, "M%.1f %.1fl10 -5v10z", x, y);
  }

  private void text(Shape.Text text) throws XMLStreamException {
    begin(
        "text",
        "x",
        text.x(),
        "y",
        text.y(),
        "font-size",
        text.size(),
        "text-anchor",
        text.anchor().key(),
        "fill",
        text.fill());
    xml.writeCharacters(text.words());
    xml.writeEndElement();
  }

  private void words(String name, String words) throws XMLStreamException {
    begin(name);
    xml.writeCharacters(words);
    xml.writeEndElement();
  }

  private void begin(String name, Object... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    attributes(attributes);
  }

  private void empty(String name, Object... attributes) throws XMLStreamException {
    xml.writeEmptyElement(name);
    attributes(attributes);
  }

  private void attributes(Object... pairs) throws XMLStreamException {
    for (int i = 0; i < pairs.length; i += 2) {
      Object value = pairs[i + 1];
      xml.writeAttribute(
          pairs[i].toString(),
          value instanceof Double number
              ? String.format(Locale.ROOT, "%.1f", number)
              : value.toString());
    }
  }
}
