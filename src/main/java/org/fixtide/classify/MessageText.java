// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.regex.Pattern;

/** A commit message without what is not its author's prose: trailers, traces, other titles. */
final class MessageText {

  /** Trailers, traces and logs, quoted mail, a note on versions. */
  private static final Pattern NOT_PROSE =
      Pattern.compile(
          "^(?:[A-Za-z]+(?:-[A-Za-z]+)*: .*|.*\\+0x[0-9a-f]+/0x.*|\\s*[\\[|>#].*|\\s{2,}\\S.*"
              + "|\\s*(?:BUG|WARNING|INFO|Call Trace|CPU|RIP|Hardware name)\\b.*)$",
          Pattern.MULTILINE);

  /** Another change's title: {@code commit 0123456789ab ("its title")}. */
  private static final Pattern OTHER_TITLE = Pattern.compile("\\(\\s*\"[^\"]{0,200}\"\\s*\\)");

  private static final Pattern MENDS =
      Pattern.compile("^(?:Fixes|Reported[A-Za-z-]*|Closes|C[cC]: .*stable@).*", Pattern.MULTILINE);

  private MessageText() {}

  /** Whether its trailers say that it mends something. */
  static boolean mends(String message) {
    return MENDS.matcher(message).find();
  }

  static String prose(String message) {
    return OTHER_TITLE.matcher(NOT_PROSE.matcher(message).replaceAll("")).replaceAll("");
  }
}
