// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.image;

import java.util.HashMap;
import java.util.Map;

/** The colours of a theme, by the tokens of {@code frontend/src/styles/tokens.css}. */
enum Palette {
  LIGHT(
      """
      paper #fcfbf8  ink #1a1c1e  ink-2 #4e5358  ink-3 #686d72  rule #dbd8d0  rule-2 #b9b6ad
      accent #0b5a6e  series-ink #686d72  series-others #e6e3db  series-c1 #0072b2
      series-c2 #e69f00  series-c3 #009e73  series-c4 #56b4e9  series-c5 #d55e00
      series-c6 #cc79a7  series-c7 #4a4f55  series-c8 #f0e442  series-unattributed #cfcbc1
      """),
  DARK(
      """
      paper #14171a  ink #ece9e3  ink-2 #b9bcbd  ink-3 #969b9f  rule #2e3338  rule-2 #4b5157
      accent #7ccbdc  series-ink #969b9f  series-others #2b3035  series-c1 #3f9bd6
      series-c2 #e6a72a  series-c3 #1fb088  series-c4 #8ccbf0  series-c5 #e8743a
      series-c6 #d993bb  series-c7 #d3d0c8  series-c8 #ece05a  series-unattributed #454b51
      """);

  private static final Map<String, String> SAME_AS =
      Map.ofEntries(
          Map.entry("protocols", "c3"),
          Map.entry("core", "c4"),
          Map.entry("filtering", "c6"),
          Map.entry("wireless", "c1"),
          Map.entry("ethernet", "c2"),
          Map.entry("virtual", "c5"),
          Map.entry("fabric", "c8"),
          Map.entry("tests", "c7"),
          Map.entry("other", "others"),
          Map.entry("ai", "c5"),
          Map.entry("fuzzer", "c2"),
          Map.entry("static-analysis", "c3"),
          Map.entry("ci", "c4"),
          Map.entry("human", "c1"));

  private final Map<String, String> colours = new HashMap<>();

  Palette(String pairs) {
    String[] words = pairs.strip().split("\\s+");
    for (int i = 0; i < words.length; i += 2) {
      colours.put(words[i], words[i + 1]);
    }
  }

  /** A token's colour as {@code #rrggbb}; ink for an unknown one. */
  String of(String token) {
    return colours.getOrDefault(token, "#686d72");
  }

  boolean has(String token) {
    return colours.containsKey(token);
  }

  /** The colour of a chart's series. */
  String series(String token) {
    return of("series-" + SAME_AS.getOrDefault(token, token));
  }

  /** Black or white, whichever is better read on a colour. */
  static String textOn(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    double light =
        0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    return light > 0.18 ? "#1a1c1e" : "#ffffff";
  }

  /** A colour between two; all of the second at a share of 1. */
  static String between(String from, String to, double share) {
    int first = Integer.parseInt(from.substring(1), 16);
    int last = Integer.parseInt(to.substring(1), 16);
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int low = first >> shift & 255;
      mixed |= (int) Math.round(low + ((last >> shift & 255) - low) * share) << shift;
    }
    return String.format("#%06x", mixed);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
