// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One trailer of a commit message, {@code Reported-by: Name <address>}. */
record Trailer(String key, String value) {

  private static final Pattern LINE =
      Pattern.compile("^([A-Za-z]+(?:-[A-Za-z]+)*): *(\\S.*?)\\s*$", Pattern.MULTILINE);

  static List<Trailer> in(String message) {
    Matcher lines = LINE.matcher(message);
    return lines.results().map(line -> new Trailer(line.group(1), line.group(2))).toList();
  }

  /** Whether it says who found the bug; who suggested, tested or reviewed the fix did not. */
  boolean namesFinder() {
    return isOneOf(
            "Found-by",
            "Discovered-by",
            "Detected-by",
            "Spotted-by",
            "Identified-by",
            "Noticed-by",
            "Caught-by",
            "Addresses-Coverity",
            "Addresses-Coverity-ID",
            "Originally-reported-by",
            "Also-reported-by",
            "Co-reported-by")
        || key.regionMatches(true, 0, "Reported-", 0, "Reported-".length());
  }

  /** Whether it says who or what helped to write the fix. */
  boolean namesHelper() {
    return isOneOf(
        "Assisted-by", "Co-developed-by", "Co-authored-by", "Generated-by", "Coauthored-by");
  }

  /** Without an address it is no person: only tools are named so. */
  boolean namesUnknownTool() {
    return isOneOf("Assisted-by", "Generated-by") && !value.contains("@");
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
