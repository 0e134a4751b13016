// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a patch mail as {@code git format-patch} lays it out. */
final class PatchReader {

  private static final Pattern FROM = Pattern.compile("^From: (.+?)\\s*(?:<[^>]*>)?$");
  private static final Pattern IN_BODY = Pattern.compile("^(?:From|Date|Subject): .*");
  private static final Pattern BRACKET =
      Pattern.compile("^\\s*\\[[^\\]]*\\b(?:PATCH|RFC)\\b[^\\]]*\\]", Pattern.CASE_INSENSITIVE);
  private static final Pattern COVER =
      Pattern.compile("^\\s*\\[[^\\]]*\\b0+/(?:\\d+|n)\\b[^\\]]*\\]");

  private PatchReader() {}

  static boolean isPatch(Mail mail) {
    return BRACKET.matcher(mail.header().subject()).find()
        && !isCover(mail)
        && mail.lines().stream().anyMatch(PatchReader::isDiff);
  }

  static boolean isCover(Mail mail) {
    return COVER.matcher(mail.header().subject()).find();
  }

  static Patch read(Mail mail) {
    List<String> lines = mail.lines();
    int body = 0;
    String author = mail.header().senderName();
    String title = mail.header().subject();
    while (body < lines.size()
        && (lines.get(body).isBlank() || IN_BODY.matcher(lines.get(body)).matches())) {
      author = name(lines.get(body), author);
      title = lines.get(body).startsWith("Subject: ") ? lines.get(body).substring(9) : title;
      body++;
    }
    int end = body;
    while (end < lines.size() && !lines.get(end).equals("---") && !isDiff(lines.get(end))) {
      end++;
    }
    String message = String.join("\n", lines.subList(body, end)).strip();
    return new Patch(mail.header(), Titles.normalise(title), author, message);
  }

  private static @Nullable String name(String line, @Nullable String before) {
    Matcher from = FROM.matcher(line);
    return from.matches() ? from.group(1).replace("\"", "") : before;
  }

  private static boolean isDiff(String line) {
    return line.startsWith("diff --git ")
        || line.startsWith("--- a/")
        || line.startsWith("Index: ");
  }
}
