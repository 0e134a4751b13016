// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The commit that a patch says it fixes.
 *
 * @param commit its id, 7 to 40 lower-case hex digits, as long as written
 * @param title its title, where the tag gives it
 */
public record FixesTag(String commit, @Nullable String title) {

  private static final Pattern TAG =
      Pattern.compile(
          "(?:(?:git )?commit:?\\s+)?[\"'(<]?([0-9a-f]{7,40})(?![\\w/.-])[,:>]?\\s*(.*)",
          Pattern.CASE_INSENSITIVE);
  private static final List<Pattern> TITLES =
      List.of(
          Pattern.compile("\\(\\s*[\"'\u201c\u201d`\u2018]+(.*?)[\"'\u201c\u201d\u2019]\\s*\\).*"),
          Pattern.compile("\\(?\\s*[\"\u201c](.*)[\"\u201d].*"),
          Pattern.compile("\\((.*)\\)[^)]*"),
          Pattern.compile("[(\"'\u201c\u201d\u2018\\s-]*([^#\\[\\s].*?)[\"'\u201d\u2019)]*"));

  /** Shorter numbers without a title are numbers of bugs. */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,11}");

  static List<FixesTag> in(List<Trailer> trailers) {
    return trailers.stream()
        .filter(trailer -> trailer.key().equalsIgnoreCase("Fixes"))
        .map(trailer -> of(trailer.value()))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private static Optional<FixesTag> of(String value) {
    Matcher tag = TAG.matcher(value);
    if (!tag.matches()) {
      return Optional.empty();
    }
    String commit = tag.group(1).toLowerCase(Locale.ROOT);
    String title = title(tag.group(2));
    boolean number = title == null && NUMBER.matcher(commit).matches();
    return number ? Optional.empty() : Optional.of(new FixesTag(commit, title));
  }

  private static @Nullable String title(String text) {
    for (Pattern form : TITLES) {
      Matcher title = form.matcher(text);
      if (title.matches() && !title.group(1).isBlank()) {
        return Titles.fold(title.group(1));
      }
    }
    return null;
  }
}
