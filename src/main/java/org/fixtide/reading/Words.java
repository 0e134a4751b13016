// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a title or bullet, made comparable: lower case, stems, one spelling for each bug.
 */
final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Pattern PART = Pattern.compile("[^_]+");
  private static final double COMMON = 0.2;

  private static final Map<Pattern, String> SPELLINGS =
      Map.of(
          Pattern.compile("use[- ]after[- ]free|\\buaf\\b|slab-uaf"), " useafterfree ",
          Pattern.compile("null[- ]?(?:ptr|pointer)?[- ]?(?:deref\\w*|exception)|\\bnpd\\b"),
              " nullderef ",
          Pattern.compile("out[- ]of[- ]bounds?|\\boob\\b"), " outofbounds ",
          Pattern.compile("mem(?:ory)?[- ]?leak"), " memleak leak ",
          Pattern.compile("dead[- ]?lock"), " deadlock ");

  private static final Set<String> COMMON_WORDS =
      Set.of(
          "fix",
          "add",
          "use",
          "the",
          "a",
          "an",
          "of",
          "in",
          "to",
          "and",
          "or",
          "for",
          "on",
          "with",
          "when",
          "from",
          "is",
          "be",
          "by",
          "if",
          "not",
          "do",
          "don",
          "t",
          "at",
          "as",
          "it",
          "that",
          "this",
          "net",
          "eth",
          "wifi",
          "bluetooth",
          "netfilter",
          "can",
          "make",
          "after",
          "before",
          "into",
          "some",
          "also",
          "remove",
          "driver",
          "issue",
          "bug",
          "support",
          "core",
          "drv");

  private Words() {}

  static Set<String> of(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    for (Map.Entry<Pattern, String> spelling : SPELLINGS.entrySet()) {
      plain = spelling.getKey().matcher(plain).replaceAll(spelling.getValue());
    }
    Set<String> words = new HashSet<>();
    Matcher word = WORD.matcher(plain);
    while (word.find()) {
      words.add(stem(word.group()));
      Matcher part = PART.matcher(word.group());
      while (word.group().contains("_") && part.find()) {
        words.add(stem(part.group()));
      }
    }
    return words;
  }

  static double weight(String word) {
    return COMMON_WORDS.contains(word) || word.length() < 2 ? COMMON : 1;
  }

  private static String stem(String word) {
    if (word.contains("_") || word.length() < 4) {
      return word;
    }
    return word.replaceFirst("(?<=..)(?:ing|ed|es|s|e)$", "");
  }
}
