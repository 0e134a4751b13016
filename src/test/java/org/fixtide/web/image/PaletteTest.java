// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteTest {

  private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});");
  private static final Pattern SAME =
      Pattern.compile("--series-([a-z-]+): var\\(--series-([a-z0-9]+)\\);");

  @Test
  void picturesHaveThePagesColours() throws IOException {
    String css = Files.readString(Path.of("frontend/src/styles/tokens.css"));
    String[] themes = css.split("@media|data-theme=\"dark\"");
    for (int theme = 0; theme < 2; theme++) {
      Palette palette = Palette.values()[theme];
      Matcher colour = COLOUR.matcher(themes[theme]);
      int checked = 0;
      while (colour.find()) {
        if (palette.has(colour.group(1))) {
          assertThat(palette.of(colour.group(1))).as(colour.group(1)).isEqualTo(colour.group(2));
          checked++;
        }
      }
      assertThat(checked).isEqualTo(18);
    }
    Matcher same = SAME.matcher(css);
    while (same.find()) {
      assertThat(Palette.LIGHT.series(same.group(1)))
          .as(same.group(1))
          .isEqualTo(Palette.LIGHT.series(same.group(2)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "#000000,#ffffff,0,#000000",
    "#000000,#ffffff,1,#ffffff",
    "#102030,#305070,0.5,#203850"
  })
  void between_mixesEachPart(String from, String to, double share, String mixed) {
    assertThat(Palette.between(from, to, share)).isEqualTo(mixed);
  }

  @ParameterizedTest
  @CsvSource({"#f0e442,#1a1c1e", "#0b5a6e,#ffffff", "#4a4f55,#ffffff", "#e69f00,#1a1c1e"})
  void textOn_isReadable(String fill, String text) {
    assertThat(Palette.textOn(fill)).isEqualTo(text);
  }
}
