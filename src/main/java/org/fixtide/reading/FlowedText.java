// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

/**
 * {@code format=flowed} (RFC 3676) undone: space-stuffing removed and soft line breaks joined. A
 * soft break before an empty line is left, for mail programs write some where RFC 3676 has none.
 */
final class FlowedText {

  private static final String SIGNATURE = "-- ";

  private FlowedText() {}

  static String unflow(String text, boolean deleteSpace) {
    StringBuilder out = new StringBuilder(text.length());
    boolean soft = false;
    int depth = 0;
    for (String raw : text.split("\n", -1)) {
      int quotes = quotes(raw);
      String line = unstuffed(raw.substring(quotes));
      boolean joins = soft && quotes == depth && !line.isEmpty() && !line.equals(SIGNATURE);
      if (!joins && !out.isEmpty()) {
        out.append('\n');
      }
      if (!joins) {
        out.repeat('>', quotes);
      }
      if (!joins && quotes > 0) {
        out.append(' ');
      }
      soft = line.endsWith(" ") && !line.equals(SIGNATURE);
      depth = quotes;
      out.append(soft && deleteSpace ? line.substring(0, line.length() - 1) : line);
    }
    return out.toString();
  }

  private static int quotes(String line) {
    int depth = 0;
    while (depth < line.length() && line.charAt(depth) == '>') {
      depth++;
    }
    return depth;
  }

  private static String unstuffed(String line) {
    return line.startsWith(" ") ? line.substring(1) : line;
  }
}
