// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.command;

import java.util.List;
import java.util.stream.Collectors;
import org.fixtide.classify.Evidence;
import org.fixtide.classify.Explanation;

/** Says in one line why a key is a fix's answer, or what outweighed it. */
final class WhyLine {

  private WhyLine() {}

  static String of(Explanation why) {
    String asked = "%s %s: ".formatted(why.of(), why.key());
    if (why.chosen()) {
      return asked + "it is the answer, by " + words(List.of(why.outweighedBy()));
    }
    String decided = "; the answer is %s, by %s".formatted(why.answer(), said(why.outweighedBy()));
    return asked + standing(why) + decided;
  }

  private static String standing(Explanation why) {
    if (!why.inFavour().isEmpty()) {
      return "not it, though " + words(why.inFavour()) + " speaks for it";
    }
    return why.withdrawn().isEmpty()
        ? "nothing speaks for it"
        : "withdrawn, for it is not meant by " + words(why.withdrawn());
  }

  private static String words(List<Evidence> evidence) {
    return evidence.stream().map(WhyLine::said).collect(Collectors.joining(", "));
  }

  private static String said(Evidence evidence) {
    return evidence.matched().isEmpty()
        ? evidence.rule()
        : "%s \"%s\"".formatted(evidence.rule(), evidence.matched());
  }
}
