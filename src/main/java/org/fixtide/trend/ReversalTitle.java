// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the title of a change that takes something back, or brings something back, says of it.
 *
 * @param back whether something returned: a second revert, a reapplied change, a removed driver
 * @param of title of the change it names; {@code null} where it names none
 */
record ReversalTitle(boolean back, @Nullable String of) {

  /** The last quotation, so that {@code Revert "Revert "x""} names x. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "\\b(?:revert|reapply)\\W+(?:Revert\\W+)*\"?([^\"].*?)\"*$", Pattern.CASE_INSENSITIVE);

  private static final Pattern RETURNS =
      Pattern.compile(
          "\\b(reapply|bring back|restore|resurrect|reinstate|revive|re-?introduce)\\b"
              + "|revert\\W+revert\\b"
              + "|revert\\W.*\\b(remove|drop|delete)\\b.*\\b(driver|support)s?\\b",
          Pattern.CASE_INSENSITIVE);

  static ReversalTitle of(String title) {
    Matcher quoted = QUOTED.matcher(title);
    return new ReversalTitle(
        RETURNS.matcher(title).find(),
        title.contains("\"") && quoted.find() ? quoted.group(1).strip() : null);
  }
}
