// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

/** Names a fix by the taxonomy. */
public interface Classifier {

  Classification classify(FixText fix);

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
