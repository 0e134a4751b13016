// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import org.jspecify.annotations.Nullable;

/** Makes any text storable, the same by every database. */
final class Text {

  private Text() {}

  /**
   * At most {@code max} characters of the text, without NUL (which PostgreSQL refuses) and with
   * halves of surrogate pairs replaced.
   */
  static String fit(String text, int max) {
    String whole = isPlain(text) ? text : clean(text);
    if (whole.length() <= max) {
      return whole;
    }
    int end = Character.isHighSurrogate(whole.charAt(max - 1)) ? max - 1 : max;
    return whole.substring(0, end);
  }

  static @Nullable String fitOrNull(@Nullable String text, int max) {
    return text == null ? null : fit(text, max);
  }

  private static boolean isPlain(String text) {
    return text.chars().noneMatch(c -> c == 0 || Character.isSurrogate((char) c));
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c != 0)
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
