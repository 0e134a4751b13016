// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.ArrayList;
import java.util.List;

/** The prose above a summary's sections, by paragraphs; without greeting, closing and signature. */
final class Lead {

  private static final int MOST_NAME_WORDS = 3;

  private final SectionTitles titles = SectionTitles.standard();
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private boolean dropped;

  void add(String line) {
    if (open.isEmpty() && (titles.isClosing(line) || titles.isGreeting(line) || isOrnament(line))) {
      dropped = titles.isClosing(line);
      return;
    }
    if (!dropped) {
      open.append(open.isEmpty() ? "" : " ").append(line.strip());
    }
  }

  void paragraph() {
    if (!open.isEmpty()) {
      paragraphs.add(Titles.fold(open.toString()));
      open.setLength(0);
    }
    dropped = false;
  }

  /** Paragraphs divided by empty lines. */
  String text() {
    paragraph();
    if (!paragraphs.isEmpty() && isName(paragraphs.getLast())) {
      paragraphs.removeLast();
    }
    return String.join("\n\n", paragraphs);
  }

  private static boolean isName(String paragraph) {
    return paragraph.split(" ").length <= MOST_NAME_WORDS && !paragraph.endsWith(".");
  }

  private static boolean isOrnament(String line) {
    return line.strip().matches("[-=*~#o_]{2,}|(?:git|https?|ssh)://\\S+( \\S+)?");
  }
}
