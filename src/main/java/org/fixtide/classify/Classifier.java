// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.List;

/** Names a fix by the taxonomy. */
public interface Classifier {

  Classification classify(FixText fix);

  /**
   * Every answer that something spoke for, the subsystem's first, in each the chosen one before
   * those it outranks: the answer to "why not X?".
   */
  List<Considered> trace(FixText fix);

  /**
   * Why a key is a fix's answer, or what outweighed it.
   *
   * @param key of a subsystem, a kind of bug or a provenance
   * @throws IllegalArgumentException for a key that is none of them
   */
  Explanation why(FixText fix, String key);

  /**
   * Revision of the rules and vocabulary; what an older one judged is judged again by {@code
   * reclassify}.
   */
  int revision();

  /** The classifier with the rules that come with the product. */
  static Classifier standard() {
    return RuleClassifier.STANDARD;
  }
}
