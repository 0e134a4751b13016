// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text as words: runs of letters, digits and {@code _}, each with its place in the text. */
record Words(String text, List<Word> words) {

  /** One word; {@code lower} is it in lower case. */
  record Word(String text, String lower, int start, int end) {}

  static Words of(String text) {
    List<Word> words = new ArrayList<>(16);
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isPart(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        String word = text.substring(start, i);
        words.add(new Word(word, word.toLowerCase(Locale.ROOT), start, i));
        start = -1;
      }
    }
    return new Words(text, words);
  }

  private static boolean isPart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }

  /** The text from one word to before another, as written. */
  String between(int from, int to) {
    return text.substring(words.get(from).start(), words.get(to - 1).end());
  }

  int size() {
    return words.size();
  }

  Word get(int index) {
    return words.get(index);
  }

  /** Whether a word is written as a call, {@code like_this()}. */
  boolean isCall(int index) {
    return text.startsWith("(", words.get(index).end());
  }
}
