// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest known beginning of a text, such as a path or a function's name.
 *
 * @param <T> what a beginning means
 */
final class LongestPrefix<T> {

  private final Map<String, T> meanings = DataFile.lookup();
  private int shortest = Integer.MAX_VALUE;

  void add(DataFile file, String beginning, T meaning, String entry) {
    file.claim(meanings, beginning, meaning, entry);
    shortest = Math.min(shortest, beginning.length());
  }

  /** A beginning that was found, and its length. */
  record Found<T>(T meaning, int length) {}

  @Nullable T find(String text) {
    Found<T> found = findLongest(text);
    return found == null ? null : found.meaning();
  }

  @Nullable Found<T> findLongest(String text) {
    for (int end = text.length(); end >= shortest; end--) {
      T meaning = meanings.get(text.substring(0, end));
      if (meaning != null) {
        return new Found<>(meaning, end);
      }
    }
    return null;
  }
}
