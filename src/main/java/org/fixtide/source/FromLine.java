// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The line that starts a mail in an mbox: {@code From mboxrd@z Thu Jan 1 00:00:00 1970}. */
final class FromLine {

  /** Sender (it may be missing or hold spaces) and a date as by asctime, zones where they occur. */
  private static final Pattern SHAPE =
      Pattern.compile(
          "From (?:.* )?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +"
              + "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\\d{1,2} +"
              + "\\d{1,2}:\\d{2}(?::\\d{2})?(?: +[A-Z]{1,5}| +[+-]\\d{4})* +\\d{4}(?:\\s.*)?\\s*");

  private static final Pattern HEADER = Pattern.compile("From[ \\t]*:");
  private static final byte[] START = "From ".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST = 1000;

  private FromLine() {}

  /** Whether the line in {@code bytes} separates mails, given that an empty line precedes it. */
  static boolean isAt(byte[] bytes, int from, int to) {
    return to - from <= LONGEST
        && startsWithFrom(bytes, from, to)
        && SHAPE.matcher(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1)).matches();
  }

  /** Whether the line is one that an mboxrd writer put a {@code >} in front of. */
  static boolean isQuotedAt(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] == '>') {
      at++;
    }
    return at > from && startsWithFrom(bytes, at, to);
  }

  /** At a file's very start no shape is asked for, as no mail's first line begins like this. */
  static boolean opensMbox(String start) {
    return start.startsWith("From ") && !HEADER.matcher(start).lookingAt();
  }

  private static boolean startsWithFrom(byte[] bytes, int from, int to) {
    return to - from >= START.length
        && Arrays.equals(bytes, from, from + START.length, START, 0, START.length);
  }
}
