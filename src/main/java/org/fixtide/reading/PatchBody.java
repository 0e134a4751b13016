// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A patch mail's text, divided as {@code git mailinfo} divides it.
 *
 * @param start where its commit message begins
 * @param message without blank lines at its ends
 * @param diff from its first line on; empty without one
 * @param formatted whether it is laid out as git lays out a patch, whatever the subject says
 */
record PatchBody(PatchStart start, List<String> message, List<String> diff, boolean formatted) {

  private static final Pattern SIGNED = Pattern.compile("(?i)signed-off-by: .*");
  private static final String END = "---";
  private static final String SIGNATURE = "--";

  static PatchBody of(List<String> lines) {
    int diff = Diff.find(lines, 0);
    List<String> text = lines.subList(0, diff < 0 ? lines.size() : diff);
    PatchStart start = PatchStart.in(text);
    int end = end(text, start.line());
    List<String> message = trimmed(text.subList(Math.min(start.line(), end), end));
    boolean marked = end < text.size() && endsMessage(text.get(end));
    return new PatchBody(
        start,
        message,
        diff < 0 ? List.of() : lines.subList(diff, lines.size()),
        start.file() || marked || message.stream().anyMatch(PatchBody::isSigned));
  }

  static boolean endsMessage(String line) {
    return line.equals(END);
  }

  /**
   * The line that ends the message. A line of three dashes may also stand within, if the sign-off
   * and another such line follow; where there is none, the diffstat or the diff ends it.
   */
  private static int end(List<String> text, int from) {
    int first = -1;
    boolean signed = false;
    for (int i = from; i < text.size(); i++) {
      signed |= isSigned(text.get(i));
      if (endsMessage(text.get(i))) {
        first = first < 0 ? i : first;
        if (signed) {
          return i;
        }
      }
    }
    return first >= 0 ? first : withoutTail(text, from);
  }

  private static int withoutTail(List<String> text, int from) {
    int signature = text.subList(Math.min(from, text.size()), text.size()).indexOf(SIGNATURE);
    int end = signature < 0 ? text.size() : from + signature;
    while (end > from && (text.get(end - 1).isBlank() || Diffstat.isLine(text.get(end - 1)))) {
      end--;
    }
    return end;
  }

  private static boolean isSigned(String line) {
    return SIGNED.matcher(line).matches();
  }

  private static List<String> trimmed(List<String> lines) {
    int from = 0;
    int to = lines.size();
    while (from < to && lines.get(from).isBlank()) {
      from++;
    }
    while (to > from && lines.get(to - 1).isBlank()) {
      to--;
    }
    return lines.subList(from, to);
  }
}
