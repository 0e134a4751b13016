// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One trailer of a commit message, {@code Reported-by: Name <address>}. */
record Trailer(String key, String value) {

  private static final Pattern LINE =
      Pattern.compile("^([A-Z][A-Za-z]+(?:-[A-Za-z]+)*): *(\\S.*?)\\s*$", Pattern.MULTILINE);

  static List<Trailer> in(String message) {
    Matcher lines = LINE.matcher(message);
    return lines.results().map(line -> new Trailer(line.group(1), line.group(2))).toList();
  }

  boolean isOneOf(String... keys) {
    for (String wanted : keys) {
      if (key.equalsIgnoreCase(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** The value without addresses, {@code "Claude"} of {@code "Claude <noreply@...>"}. */
  String valueWithoutAddress() {
    return value.replaceAll("\\s*<[^>]*>", "").strip();
  }

  @Override
  public String toString() {
    return key + ": " + value;
  }
}
