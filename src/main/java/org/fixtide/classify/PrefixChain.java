// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A title taken apart at its colons: {@code net: dsa: mv88e6xxx: fix x} has three parts before
 * {@code fix x}.
 *
 * @param parts as written, the outermost first
 * @param rest what follows them
 * @param revert whether the title takes back another, whose title the parts are then of
 */
record PrefixChain(List<String> parts, String rest, boolean revert) {

  /** Longer than any prefix in use; what is longer is a sentence with a colon in it. */
  private static final int LONGEST = 48;

  private static final int MOST_WORDS = 4;
  private static final int MOST_PARTS = 6;

  static PrefixChain of(String title) {
    boolean revert = title.startsWith("Revert ") || title.startsWith("Reapply ");
    String text = unquoted(title);
    List<String> parts = new ArrayList<>(4);
    int from = 0;
    int colon;
    while (parts.size() < MOST_PARTS && (colon = text.indexOf(':', from)) > from) {
      String part = text.substring(from, colon).strip();
      if (!isPrefix(part)) {
        break;
      }
      parts.add(part);
      from = colon + 1;
    }
    return new PrefixChain(parts, text.substring(Math.min(from, text.length())).strip(), revert);
  }

  private static String unquoted(String title) {
    String text = title.strip();
    int quote = text.indexOf('"');
    while (quote > 0
        && quote < 20
        && (text.startsWith("Revert") || text.startsWith("Re") && quote < 12)) {
      text = text.substring(quote + 1);
      quote = text.indexOf('"');
    }
    return text;
  }

  private static boolean isPrefix(String part) {
    if (part.isEmpty() || part.length() > LONGEST) {
      return false;
    }
    int words = 1;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c == ' ') {
        words++;
      } else if (c == '"' || c == ';') {
        return false;
      }
    }
    return words <= MOST_WORDS;
  }

  /** A part as rules are looked up by: in lower case, with {@code _} for {@code -}. */
  static String normalise(String part) {
    return part.strip().toLowerCase(Locale.ROOT).replace('-', '_');
  }
}
