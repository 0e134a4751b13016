// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds CVE ids in text. */
final class CveIds {

  private static final Pattern ID = Pattern.compile("\\bCVE-\\d{4}-\\d{4,}\\b");

  private CveIds() {}

  /** The ids that a fix's texts name, each once, in their order. */
  static List<String> in(FixText fix) {
    String text = fix.title() + text(fix.bullet()) + text(fix.message());
    if (!text.contains("CVE-")) {
      return List.of();
    }
    return ID.matcher(text).results().map(MatchResult::group).distinct().toList();
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : "\n" + text;
  }
}
