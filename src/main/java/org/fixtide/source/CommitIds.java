// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.util.Arrays;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Commit ids at 20 bytes each: an archive's whole history must fit in memory to be turned round.
 */
final class CommitIds {

  private static final int WORDS = 5;

  private int[] words = new int[1024 * WORDS];
  private int size;

  void add(AnyObjectId id) {
    if ((size + 1) * WORDS > words.length) {
      words = Arrays.copyOf(words, words.length + words.length / 10 * WORDS);
    }
    id.copyRawTo(words, size * WORDS);
    size++;
  }

  ObjectId get(int index) {
    return ObjectId.fromRaw(words, index * WORDS);
  }

  int size() {
    return size;
  }
}
