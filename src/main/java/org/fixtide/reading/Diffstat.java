// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The last line of a diffstat: {@code 3 files changed, 12 insertions(+), 1 deletion(-)}. */
record Diffstat(int files, int insertions, int deletions) {

  private static final Pattern TOTAL =
      Pattern.compile(
          "^\\s{0,4}(\\d{1,7}) files? changed(?:, (\\d{1,9}) insertions?(?:\\(\\+\\))?)?"
              + "(?:, (\\d{1,9}) deletions?(?:\\(-\\))?)?$");

  /** Titles may hold bars too: only a count or {@code Bin} behind the bar makes a diffstat. */
  private static final Pattern LINE =
      Pattern.compile("^\\s{0,4}\\S.*\\s\\|\\s+(?:\\d+(?: [+-]+)?|Bin\\b.*|Unmerged)$");

  /** The first total at or behind {@code from}. */
  static @Nullable Diffstat find(List<String> lines, int from) {
    for (String line : lines.subList(Math.min(from, lines.size()), lines.size())) {
      Matcher total = TOTAL.matcher(line);
      if (total.matches()) {
        return new Diffstat(count(total, 1), count(total, 2), count(total, 3));
      }
    }
    return null;
  }

  static boolean isLine(String line) {
    return LINE.matcher(line).matches() || TOTAL.matcher(line).matches();
  }

  private static int count(Matcher total, int group) {
    return total.group(group) == null ? 0 : Integer.parseInt(total.group(group));
  }
}
