// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The trailers of a commit message: all lines of that form in its last paragraph, and the usual
 * ones wherever they stand at the margin, for many write notes below them or blank lines between.
 */
final class Trailers {

  private static final Pattern LINE =
      Pattern.compile("([A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*)\\s?:(?!//)\\s*(\\S.*)");
  private static final Pattern USUAL =
      Pattern.compile(
          "[a-z]+(?:-[a-z]+)*-(?:by|from|with)|fixes|closes|link|cc|bugzilla|[a-z]*-?link|references"
              + "|change-id|message-id|depends-on|cve|addresses-coverity(?:-id)?|syzbot[a-z-]*"
              + "|addresses|fixes-[a-z]+|stable-dep-of",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern QUOTATION_END = Pattern.compile("\"\\s*\\)");

  /** As git has it: a paragraph of trailers may hold so many other lines for each of them. */
  private static final int TEXT_PER_TRAILER = 3;

  /** How many lines a title in an open quotation may be wrapped on. */
  private static final int WRAPPED = 3;

  private final List<String> lines;
  private final int last;
  private final List<Trailer> found = new ArrayList<>();
  private int at;

  private Trailers(List<String> lines) {
    this.lines = lines;
    this.last = lastParagraph(lines);
  }

  static List<Trailer> in(List<String> message) {
    Trailers trailers = new Trailers(message);
    while (trailers.at < message.size()) {
      trailers.take();
    }
    return List.copyOf(trailers.found);
  }

  private void take() {
    boolean inLast = at >= last;
    Matcher line = LINE.matcher(lines.get(at++));
    if (line.matches() && (inLast || isUsual(line.group(1)))) {
      String value = line.group(2) + folded();
      found.add(new Trailer(line.group(1), Titles.fold(value + wrapped(line.group(1), value))));
    }
  }

  private String folded() {
    StringBuilder rest = new StringBuilder();
    while (at < lines.size() && lines.get(at).startsWith(" ") && !lines.get(at).isBlank()) {
      rest.append(' ').append(lines.get(at++).strip());
    }
    return rest.toString();
  }

  /** The rest of a {@code Fixes:} title that was wrapped without an indent. */
  private String wrapped(String key, String value) {
    if (!key.equalsIgnoreCase("Fixes") || !isOpen(value)) {
      return "";
    }
    StringBuilder rest = new StringBuilder();
    for (int i = at; i < Math.min(lines.size(), at + WRAPPED); i++) {
      if (lines.get(i).isBlank() || isUsual(key(lines.get(i)))) {
        return "";
      }
      rest.append(' ').append(lines.get(i));
      if (!isOpen(value + rest)) {
        at = i + 1;
        return rest.toString();
      }
    }
    return "";
  }

  private static @Nullable String key(String text) {
    Matcher line = LINE.matcher(text);
    return line.matches() ? line.group(1) : null;
  }

  private static boolean isOpen(String value) {
    int quoted = value.indexOf("(\"");
    return quoted >= 0
        ? !QUOTATION_END.matcher(value.substring(quoted + 2)).find()
        : value.chars().filter(c -> c == '(').count() > value.chars().filter(c -> c == ')').count();
  }

  private static boolean isUsual(@Nullable String key) {
    return key != null && USUAL.matcher(key).matches();
  }

  /** Where the last paragraph begins, if it is one of trailers; else behind the text. */
  private static int lastParagraph(List<String> lines) {
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).isBlank()) {
      end--;
    }
    int start = end;
    while (start > 0 && !lines.get(start - 1).isBlank()) {
      start--;
    }
    List<@Nullable String> keys = lines.subList(start, end).stream().map(Trailers::key).toList();
    long trailers = keys.stream().filter(Objects::nonNull).count();
    boolean enough = TEXT_PER_TRAILER * trailers >= keys.size() - trailers;
    return enough && keys.stream().anyMatch(Trailers::isUsual) ? start : lines.size();
  }
}
