// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/**
 * How titles and questions are cut into words. Kernel titles are full of identifiers: {@code
 * tcp_tw_isn} is found whole, by {@code tw_isn}, by its parts and by their beginnings.
 */
final class Analysis {

  /** The title by its words, without their endings. */
  static final String TITLE = "title";

  /** The title's words and identifiers, by their beginnings too. */
  static final String PARTS = "parts";

  /** Author, driver, subsystem, kind and CVE ids, by the beginnings of their words too. */
  static final String NAMES = "names";

  static final List<String> FIELDS = List.of(TITLE, PARTS, NAMES);

  private static final String SHORTEST = "2";
  private static final String LONGEST = "24";

  private Analysis() {}

  /** Of what is indexed. */
  static Analyzer ofTexts() {
    return byField(built(cut(true), true, false), built(cut(true), false, true));
  }

  /** Of what is asked for. */
  static Analyzer ofQuestions() {
    return byField(built(cut(false), true, false), built(cut(false), false, false));
  }

  private static Analyzer byField(Analyzer title, Analyzer others) {
    return new PerFieldAnalyzerWrapper(others, Map.of(TITLE, title));
  }

  /**
   * @param text whether a text is cut, which is also kept whole and joined, or a question
   */
  private static CustomAnalyzer.Builder cut(boolean text) {
    String kept = text ? "1" : "0";
    try {
      CustomAnalyzer.Builder words =
          CustomAnalyzer.builder()
              .withTokenizer("whitespace")
              .addTokenFilter(
                  "wordDelimiterGraph",
                  "splitOnCaseChange",
                  "0",
                  "splitOnNumerics",
                  "0",
                  "catenateAll",
                  kept,
                  "preserveOriginal",
                  kept);
      return (text ? words.addTokenFilter("flattenGraph") : words)
          .addTokenFilter("lowercase")
          .addTokenFilter("asciiFolding");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Analyzer built(CustomAnalyzer.Builder words, boolean stemmed, boolean beginnings) {
    try {
      if (stemmed) {
        words.addTokenFilter("porterStem");
      }
      if (beginnings) {
        words.addTokenFilter(
            "edgeNGram",
            "minGramSize",
            SHORTEST,
            "maxGramSize",
            LONGEST,
            "preserveOriginal",
            "true");
      }
      return words.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
