// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.regex.Pattern;

/** Titles of merge commits, as git and the maintainers' scripts write them. */
final class Merges {

  private static final Pattern MERGE =
      Pattern.compile(
          "^Merge (?:(?:tags?|branch(?:es)?|commits?|remote-tracking branch(?:es)?|remote branch"
              + "|patch(?: series)?(?= [\"'\u201C])|patch series|patchset|series|pull request)\\b"
              + "|(?:git|https?|ssh|git\\+ssh)://"
              + "|[\\w.-]+@[\\w.-]+:"
              + "|[\\w.-]+/(?:main|master|for-\\w+)\\b"
              + "|['\"]?[\\w./-]+['\"]? (?:from|into|branch|of)\\b"
              + "|[\\w-]+(?:/[\\w.-]+)*$)");

  private Merges() {}

  static boolean isMerge(String title) {
    return MERGE.matcher(title).find();
  }
}
