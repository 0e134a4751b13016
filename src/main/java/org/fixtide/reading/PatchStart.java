// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the commit message begins in a patch mail: behind a scissors line or the first line of a
 * patch file, and behind header lines that stand there.
 *
 * @param author of a {@code From:} line; {@code null} without one
 * @param title of a {@code Subject:} line, brackets included; {@code null} without one
 * @param line index of the message's first line
 * @param cut whether something stands above that is no part of the patch
 * @param file whether it is the beginning of a file as {@code git format-patch} writes it
 */
record PatchStart(
    @Nullable String author, @Nullable String title, int line, boolean cut, boolean file) {

  private static final Pattern IN_BODY = Pattern.compile("(From|Subject|Date): (.*)");
  private static final Pattern ANY_FIELD = Pattern.compile("([A-Z][\\w-]*): (.*)");
  private static final Pattern ADDRESS = Pattern.compile("\\s*<[^<>]*>\\s*$");
  private static final Pattern FILE =
      Pattern.compile("From [0-9a-f]{40} \\w{3} \\w{3} +\\d+ [\\d:]+ \\d{4}");
  private static final Pattern SCISSORS = Pattern.compile("8<|>8|%<|>%");
  private static final Pattern PERFORATION = Pattern.compile("[- ]|8<|>8|%<|>%");
  private static final int LEAST_SCISSORS = 8;

  /**
   * @param text what stands above the diff
   */
  static PatchStart in(List<String> text) {
    int only = -1;
    int scissors = 0;
    boolean above = true;
    for (int i = 0; i < text.size(); i++) {
      boolean file = FILE.matcher(text.get(i)).matches();
      boolean cut = isScissors(text.get(i));
      if ((file || cut) && IN_BODY.matcher(text.get(nonBlank(text, i + 1))).matches()) {
        return fields(text, i + 1, file ? ANY_FIELD : IN_BODY, file);
      }
      above &= !PatchBody.endsMessage(text.get(i));
      if (cut && above) {
        only = i;
        scissors++;
      }
    }
    // Two of them are a frame around an excerpt.
    return fields(text, scissors == 1 ? only + 1 : 0, IN_BODY, false);
  }

  /** As git has it: a third of the line is perforation, and it is no short one. */
  private static boolean isScissors(String line) {
    String bare = line.strip();
    if (bare.length() < LEAST_SCISSORS || !SCISSORS.matcher(bare).find()) {
      return false;
    }
    int perforation = bare.length() - PERFORATION.matcher(bare).replaceAll("").length();
    return 3 * perforation > bare.length() && PERFORATION.matcher(bare).lookingAt();
  }

  private static PatchStart fields(List<String> text, int from, Pattern form, boolean file) {
    String author = null;
    String title = null;
    int at = nonBlank(text, from);
    while (at < text.size()) {
      Matcher field = form.matcher(text.get(at));
      if (!field.matches()) {
        break;
      }
      int end = at + 1;
      while (end < text.size() && text.get(end).startsWith(" ")) {
        end++;
      }
      String value = value(field.group(2), text.subList(at + 1, end));
      author = field.group(1).equals("From") && author == null ? name(value) : author;
      title = field.group(1).equals("Subject") && title == null ? value : title;
      at = end;
    }
    return new PatchStart(author, title, at, from > 0, file);
  }

  private static String value(String first, List<String> folded) {
    List<String> parts = new ArrayList<>(List.of(first));
    parts.addAll(folded);
    return MailReader.decoded(String.join("\n", parts).replaceAll("\n\\s+", " "));
  }

  private static String name(String mailbox) {
    String name = ADDRESS.matcher(mailbox).replaceFirst("").replace("\"", "").strip();
    return name.isEmpty() ? mailbox : name;
  }

  /** Index of the first line with text; that of the last line without one. */
  private static int nonBlank(List<String> text, int from) {
    int at = from;
    while (at < text.size() - 1 && text.get(at).isBlank()) {
      at++;
    }
    return Math.max(0, Math.min(at, text.size() - 1));
  }
}
