// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The brackets in front of a patch's title, {@code [PATCH net v3 2/7]}.
 *
 * @param marked whether they say that the mail is a patch
 * @param cover whether they say that it introduces a series
 * @param targets the trees they name
 */
record PatchSubject(boolean marked, boolean cover, Series series, List<String> targets) {

  private static final Pattern MARK =
      Pattern.compile("\\[[^\\]]*\\b(?:PATCH|RFC)", Pattern.CASE_INSENSITIVE);
  private static final Pattern WORD = Pattern.compile("[^\\s,;:|\\[\\]]+");
  private static final Pattern VERSION =
      Pattern.compile("(?:PATCH|RFC)?-?v(\\d{1,3})(?:\\.\\d+)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern PART = Pattern.compile("(?:v\\d+\\.)?(\\d{1,4})/(\\d{1,4}|[nN])");
  private static final Pattern TREE =
      Pattern.compile("[a-z][a-z0-9]*(?:[-_/][a-z0-9.]+)*|(?:linux-)?\\d\\.\\d{1,3}(?:[.-]\\w+)*");
  private static final Pattern NO_TREE =
      Pattern.compile(
          "(?:rfc|rft|patch|patches|resend|resent|repost|autosel|pull|pull-request|request|git|wip"
              + "|n/a|for|in|to|the|and|tip|internal|draft|series|re-?send)[-\\d]*");

  static PatchSubject of(String subject) {
    String brackets = Titles.brackets(subject);
    List<String> words = WORD.matcher(brackets).results().map(MatchResult::group).toList();
    Series series = series(words);
    boolean marked = MARK.matcher(brackets).find();
    boolean counted = words.stream().anyMatch(word -> PART.matcher(word).matches());
    return new PatchSubject(
        marked,
        counted && series.part() == 0,
        series,
        words.stream().map(PatchSubject::tree).filter(PatchSubject::isTree).distinct().toList());
  }

  private static Series series(List<String> words) {
    int version = 1;
    int part = 0;
    int parts = 0;
    for (String word : words) {
      Matcher named = VERSION.matcher(word);
      Matcher place = PART.matcher(word);
      if (named.matches()) {
        version = Math.max(1, Integer.parseInt(named.group(1)));
      } else if (place.matches()) {
        part = Integer.parseInt(place.group(1));
        parts = place.group(2).equalsIgnoreCase("n") ? 0 : Integer.parseInt(place.group(2));
      }
    }
    return new Series(version, part, parts);
  }

  private static String tree(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static boolean isTree(String word) {
    return TREE.matcher(word).matches()
        && !NO_TREE.matcher(word).matches()
        && !VERSION.matcher(word).matches();
  }
}
