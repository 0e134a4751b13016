// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.fixtide.web.image.Picture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Charts of every kind as pictures. */
class PictureTest {

  private static final String SOURCE = "Fixtide, fixtide.example.org, revision 7, 26 November 2026";
  private static final Rectangle TITLE = new Rectangle(48, 48, 700, 36);
  private static final Rectangle FOOT = new Rectangle(700, 590, 460, 22);

  static Stream<Arguments> pictures() {
    return Stream.of(
            GalleryCharts.volume(),
            GalleryCharts.plain(),
            GalleryCharts.bars(),
            GalleryCharts.strip(),
            GalleryCharts.dots(),
            heat())
        .flatMap(
            chart -> Stream.of(false, true).map(dark -> Arguments.of(chart.id(), dark, chart)));
  }

  private static Chart heat() {
    Chart chart = GalleryCharts.volume();
    return new Chart(
        "heat",
        Chart.Kind.HEAT,
        "Fixes by area and release",
        chart.subtitle(),
        chart.unit(),
        "Area and release",
        chart.columns(),
        chart.series(),
        null,
        chart.links());
  }

  /** The outlines are the picture's own: what is painted does not hang on installed fonts. */
  @ParameterizedTest(name = "{0}, dark: {1}")
  @MethodSource("pictures")
  void png_isOfPreviewsSize_andItsWordsArePainted(String name, boolean dark, Chart chart)
      throws IOException {
    byte[] png = new Picture("The page", chart, dark, SOURCE).png();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(630);
    assertThat(image.getRGB(2, 2) & 0xffffff).isEqualTo(dark ? 0x14171a : 0xfcfbf8);
    assertThat(colours(image, TITLE)).contains(dark ? 0xece9e3 : 0x1a1c1e);
    assertThat(colours(image, FOOT)).contains(dark ? 0xb9bcbd : 0x4e5358);
  }

  private static Set<Integer> colours(BufferedImage image, Rectangle of) {
    Set<Integer> found = new HashSet<>();
    for (int y = of.y; y < of.y + of.height; y++) {
      for (int x = of.x; x < of.x + of.width; x++) {
        found.add(image.getRGB(x, y) & 0xffffff);
      }
    }
    return found;
  }

  @ParameterizedTest(name = "{0}, dark: {1}")
  @MethodSource("pictures")
  void svg_saysWhatTheTableSays_withinItsFrame(String name, boolean dark, Chart chart) {
    Document svg = svg(new Picture("The page", chart, dark, SOURCE));
    List<String> texts = svg.select("text").eachText();
    assertThat(texts).contains("The page", chart.title(), SOURCE);
    if (chart.kind() != Chart.Kind.STRIP) {
      assertThat(texts).containsAll(chart.columns().stream().map(Chart.Column::label).toList());
    }
    assertThat(svg.select("[style], style, script, image")).isEmpty();
    for (Element box : svg.select("svg > rect")) {
      assertThat(number(box, "x") + number(box, "width")).isBetween(0.0, 1200.0);
      assertThat(number(box, "y") + number(box, "height")).isBetween(0.0, 630.0);
      assertThat(number(box, "height")).isNotNegative();
    }
  }

  @Test
  void whatIsUnfinished_isHatchedAndSaidToBe() {
    Document unfinished = svg(new Picture("The page", GalleryCharts.volume(), false, SOURCE));
    assertThat(unfinished.select("svg > rect[fill=url(#hatch)]")).hasSize(9);
    assertThat(unfinished.select("text").text()).contains("hatched: unfinished");
    Document finished = svg(new Picture("The page", GalleryCharts.bars(), false, SOURCE));
    assertThat(finished.select("svg > rect[fill=url(#hatch)]")).isEmpty();
    assertThat(finished.select("text").text()).doesNotContain("hatched: unfinished");
  }

  @Test
  void longTitles_areBrokenAndCut() {
    Chart chart = GalleryCharts.bars();
    String title =
        "A subsystem of an uncommonly long name and what became of it ".repeat(5).strip();
    Chart named =
        new Chart(
            "bars",
            chart.kind(),
            title,
            "",
            "fixes",
            "Kind",
            List.of(),
            List.of(),
            null,
            chart.links());
    Document svg = svg(new Picture("The page", named, false, SOURCE));
    assertThat(svg.select("text[font-size=34]")).hasSize(2);
    assertThat(svg.select("text[font-size=34]").eachText().getLast()).endsWith("...");
    assertThat(svg.select("title").text()).isEqualTo(title);
  }

  private static double number(Element element, String attribute) {
    return element.hasAttr(attribute) ? Double.parseDouble(element.attr(attribute)) : 0;
  }

  private static Document svg(Picture picture) {
    return Jsoup.parse(picture.svg(), "", Parser.xmlParser());
  }
}
