// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The headings of {@code sections.yaml}, and what prose of a cover belongs to no section. */
final class SectionTitles {

  static final String NONE = "none";
  private static final SectionTitles STANDARD = load(Knowledge.of("sections.yaml"));

  private final Map<String, String> keys;
  private final List<Pattern> greetings;
  private final List<Pattern> closings;
  private final List<Pattern> resends;
  private final List<Pattern> changelogs;

  private SectionTitles(Knowledge file, Sheet sheet, Map<String, String> keys) {
    this.keys = keys;
    greetings = file.patterns(sheet.greetings, "greetings");
    closings = file.patterns(sheet.closings, "closings");
    resends = file.patterns(sheet.resends, "resends");
    changelogs = file.patterns(sheet.changelogs, "changelogs");
  }

  static SectionTitles standard() {
    return STANDARD;
  }

  /** The section's key; {@code null} where the heading is not known. */
  @Nullable String key(String heading) {
    return keys.get(plain(heading));
  }

  boolean isGreeting(String line) {
    return Knowledge.found(greetings, line.strip());
  }

  boolean isClosing(String line) {
    return Knowledge.found(closings, line.strip());
  }

  /** Whether the line opens a list of what changed since an earlier send. */
  boolean isChangelog(String line) {
    return Knowledge.found(changelogs, line.strip());
  }

  boolean speaksOfResend(String text) {
    return Knowledge.found(resends, text);
  }

  private static String plain(String heading) {
    return Titles.fold(heading)
        .replaceAll("[\\u2010-\\u2015]|--", "-")
        .replaceFirst("\\s*:$", "")
        .toLowerCase(Locale.ROOT);
  }

  private static SectionTitles load(Knowledge file) {
    Sheet sheet = file.read(Sheet.class);
    Map<String, String> keys = new HashMap<>();
    for (Heading heading : file.required(sheet.headings, "file", "headings")) {
      String key = file.required(heading.key, "a heading", "key");
      for (String title : file.required(heading.titles, key, "titles")) {
        if (!title.equals(plain(title)) || keys.put(title, key) != null) {
          throw file.wrong(title, "is not in lower case, or stands twice");
        }
      }
    }
    return new SectionTitles(file, sheet, Map.copyOf(keys));
  }

  private record Sheet(
      int revision,
      @Nullable List<Heading> headings,
      @Nullable List<String> greetings,
      @Nullable List<String> closings,
      @Nullable List<String> resends,
      @Nullable List<String> changelogs) {}

  private record Heading(@Nullable String key, @Nullable List<String> titles) {}
}
