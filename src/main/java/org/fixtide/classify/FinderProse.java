// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fixtide.classify.Tools.Mention;
import org.fixtide.classify.Tools.Role;

/**
 * Finds tools where prose says that they found the bug; a tool that is only mentioned is not one.
 */
final class FinderProse {

  /** A tool in prose, and the words that say what it did. */
  record Said(Mention mention, String words) {}

  /** "reported by", "found with": what follows is the finder. */
  private static final Pattern FOUND_BY =
      Pattern.compile(
          "(?<!\\bnot |\\bnever |n't |\\bnot been )"
              + "\\b(?:reported|found|discovered|detected|spotted|identified|uncovered|caught|flagged"
              + "|noticed|triggered|revealed|exposed|hit|pointed out)"
              + "(?: \\w+)? (?:by|with|using|via|through|thanks to|during)\\b((?:[^.;\\n]|\\.(?=\\S)){0,70})",
          Pattern.CASE_INSENSITIVE);

  /** "the following Smatch warning", "fix sparse warnings". */
  private static final Pattern WARNS =
      Pattern.compile(
          "\\b(?:follow(?:ing)?|these|new|[Ff]ix(?:es|ed)?|[Ss]ilenced?|[Ee]liminate|[Cc]lean up"
              + "|[Aa]ddress(?:es)?|[Rr]esolves?)\\b([^.;:\\n]{0,40}?)"
              + "\\b(?:warnings?|errors?|reports?|complaints?|splats?)\\b");

  /** "syzbot has also reported", "Coverity complains": what goes before is the finder. */
  private static final Pattern FINDS =
      Pattern.compile(
          "(?:[ ,]+(?:has|have|had|also|recently|just|still|again|now|then|previously|correctly"
              + "|rightly|tool|bot|robot|static|checker|analyzer|analysis|scanner|review|reviewer|CI"
              + "|instance|test|testing|warnings?|is|was|able|to|once|kindly|fuzzer))*"
              + "[ ,]+(?:reported|reports|reporting|found|finds|complains|complained|complaining"
              + "|discovered|detected|spotted|identified|flagged|flags|caught|noticed|noticing|warns"
              + "|warned|points out|pointed out|says|hit|triggered|trigger|managed|report|uncovered"
              + "|revealed|injected|demonstrated|reproduced|showed|shows|crashed|got)\\b");

  private static final Pattern DENIED = Pattern.compile("\\b(?:not|never|no)\\W+(?:\\w+ )?$");

  private final ToolFinder tools;

  FinderProse(ToolFinder tools) {
    this.tools = tools;
  }

  List<Said> in(String text) {
    List<Said> said = new ArrayList<>(1);
    addWithin(said, FOUND_BY.matcher(text));
    addWithin(said, WARNS.matcher(text));
    for (Mention mention : tools.in(text)) {
      Matcher finds = FINDS.matcher(text).region(mention.end(), text.length());
      int start = mention.end() - mention.matched().length();
      if (isFinder(mention) && finds.lookingAt() && !isDenied(text, start)) {
        said.add(new Said(mention, text.substring(start, finds.end())));
      }
    }
    return said;
  }

  private void addWithin(List<Said> said, Matcher places) {
    while (places.find()) {
      for (Mention mention : tools.in(places.group(1))) {
        if (isFinder(mention)) {
          said.add(new Said(mention, places.group().strip()));
        }
      }
    }
  }

  private static boolean isDenied(String text, int start) {
    return DENIED.matcher(text.substring(Math.max(0, start - 20), start)).find();
  }

  /** Reviewers find, too: their findings are what is fixed. */
  static boolean isFinder(Mention mention) {
    return mention.tool().does(Role.FINDS) || mention.tool().does(Role.REVIEWS);
  }
}
