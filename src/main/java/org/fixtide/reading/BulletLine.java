// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that opens a bullet.
 *
 * @param indent blanks before the marker
 * @param number the first number of a numbered one ({@code 7-8)}), or -1
 * @param text what stands behind the marker
 */
record BulletLine(int indent, int number, String text) {

  private static final Pattern MARKER =
      Pattern.compile(
          "^(\\s{0,16})(?:[-*+\\u2022\\u2023\\u25E6\\u2013\\u2014]|o(?= )"
              + "|(?:[Pp]atch(?:es)? )?\\(?#?(\\d{1,3})(?:\\s?[-+&/,]\\s?#?\\d{1,3})*[).:]{1,2})\\s+(\\S.*)$");

  static @Nullable BulletLine of(String line) {
    Matcher marker = MARKER.matcher(line);
    if (!marker.matches()) {
      return null;
    }
    int number = marker.group(2) == null ? -1 : Integer.parseInt(marker.group(2));
    return new BulletLine(marker.group(1).length(), number, marker.group(3));
  }

  boolean isNumbered() {
    return number >= 0;
  }
}
