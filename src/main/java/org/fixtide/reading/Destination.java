// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a pull carries fixes or features, by where it goes. The subject's brackets say it best,
 * then its words, the ref, the repository's name, the text; else the tree's custom.
 */
final class Destination {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE;

  /** {@code [PATCH net-next 0/8]}, {@code [pull request][net 00/15]}. */
  private static final Pattern NEXT_BRACKET =
      Pattern.compile("\\[[^\\]]*\\b(?:[a-z0-9]+-)?next\\b[^\\]]*\\]", FLAGS);

  private static final Pattern NET_BRACKET =
      Pattern.compile(
          "\\[[^\\]]*\\b(?:net|nf|bpf|ipsec|wireless|bluetooth|batadv)\\b[^\\]]*\\]", FLAGS);

  private static final Pattern NEXT_WORDS =
      Pattern.compile(
          "\\b[a-z0-9]+-next\\b|\\bfor -?next\\b|\\bnext tree\\b|\\bfor-next\\b", FLAGS);
  private static final Pattern FIXES_WORDS =
      Pattern.compile(
          "\\bfix(?:es)?\\b|\\bbug ?fixes\\b|\\bfor net\\b|\\(net\\)|\\bfixes-|-current-|-rc\\d",
          FLAGS);

  private static final Pattern NEXT_REF = Pattern.compile("(?:^|[-_/])next(?:$|[-_/])", FLAGS);
  private static final Pattern FIXES_REF =
      Pattern.compile(
          "(?:^|[-_/])(?:fixes|current)(?:$|[-_/])|-for-(?:net|davem)-\\d|for-net-\\d|-rc\\d|^net-\\d",
          FLAGS);

  private static final Pattern NEXT_REPOSITORY = Pattern.compile("-next(?:-2\\.6)?(?:\\.git)?/*$");
  private static final Pattern NEXT_TEXT =
      Pattern.compile(
          "\\bnet-next\\b|\\bbpf-next\\b|-next tree\\b|merge[ -]window"
              + "|\\b(?:new )?(?:features|material|development|updates|patches) (?:for|towards) v?\\d+\\.\\d+",
          FLAGS);
  private static final Pattern FIXES_TEXT =
      Pattern.compile(
          "\\*net\\*|\\bnet tree\\b|\\bfix(?:es)? (?:for|to) (?:the )?(?:net\\b|v?\\d+\\.\\d+|current)"
              + "|\\b-?rc\\b|\\binto net\\b|\\bfor net:|\\brc pull\\b",
          FLAGS);

  private Destination() {}

  static PullSort sort(
      String subject, @Nullable String ref, @Nullable String repository, String text, Tree tree) {
    PullSort sort = either(subject, NEXT_BRACKET, NET_BRACKET);
    sort = sort != null ? sort : either(subject, NEXT_WORDS, FIXES_WORDS);
    sort = sort != null ? sort : either(ref, NEXT_REF, FIXES_REF);
    sort = sort != null ? sort : byRepository(repository, tree);
    sort = sort != null ? sort : either(text, FIXES_TEXT, NEXT_TEXT, PullSort.FIXES);
    return sort != null ? sort : tree.usual();
  }

  private static @Nullable PullSort byRepository(@Nullable String repository, Tree tree) {
    if (repository == null) {
      return null;
    }
    if (NEXT_REPOSITORY.matcher(repository).find()) {
      return PullSort.FEATURES;
    }
    return tree.paired() && Knowledge.found(tree.repositories(), repository)
        ? PullSort.FIXES
        : null;
  }

  private static @Nullable PullSort either(@Nullable String text, Pattern features, Pattern fixes) {
    if (text == null) {
      return null;
    }
    if (features.matcher(text).find()) {
      return PullSort.FEATURES;
    }
    return fixes.matcher(text).find() ? PullSort.FIXES : null;
  }

  /** In prose the word that comes first decides. */
  private static @Nullable PullSort either(
      String text, Pattern fixes, Pattern features, PullSort tie) {
    int fix = at(text, fixes);
    int feature = at(text, features);
    if (fix == feature) {
      return fix == Integer.MAX_VALUE ? null : tie;
    }
    return fix < feature ? PullSort.FIXES : PullSort.FEATURES;
  }

  private static int at(String text, Pattern pattern) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.start() : Integer.MAX_VALUE;
  }
}
