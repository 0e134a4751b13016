// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.util.List;
import org.fixtide.catalog.FixRecord;

/**
 * The few words of a text on which the classifier decided and which a fix's title does not have:
 * with them beside its title, a fix is named as the whole text names it.
 */
final class DecisiveWords {

  private static final List<String> FROM_TEXT =
      List.of("kind", "security", "provenance", "vulnerability", "cve");

  private DecisiveWords() {}

  /** In the order of the evidence, each once. */
  static List<String> of(FixRecord fix, String text) {
    String line = oneLine(text);
    return fix.evidence().stream()
        .filter(why -> FROM_TEXT.contains(why.of()) && !why.rule().endsWith("trailer"))
        // A title is not asked who found the bug.
        .filter(why -> why.of().equals("provenance") || !fix.title().contains(why.matched()))
        .map(why -> oneLine(why.matched()))
        .filter(said -> !said.isBlank() && line.contains(said))
        .distinct()
        .toList();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
