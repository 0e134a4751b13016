// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.List;

/** Finds fixes by words; what catalog's filters ask where they hold words. */
public interface TextIndex {

  /**
   * The fixes that have all the words, the best first.
   *
   * @param words as a reader types them: words and parts of identifiers, {@code "in quotes"} for
   *     words in a row, {@code -without}
   * @return ids of fixes
   */
  List<String> find(String words);
}
