// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What AI tools run on.
 *
 * @param families what a family is called, by its name in lower case
 * @param parts words that belong to a model's name behind its family's
 */
record Models(Map<String, String> families, List<String> parts) {

  /** The day that some versions end with. */
  private static final Pattern DAY = Pattern.compile("-20\\d{6}$");

  Models {
    families = Objects.requireNonNullElse(families, Map.of());
    parts = Objects.requireNonNullElse(parts, List.of());
  }

  /** Finds a model's name. */
  static final class Finder {

    private final Map<String, String> families;
    private final Pattern names;

    Finder(Models models) {
      families = models.families();
      names =
          Pattern.compile(
              "(?<![a-z0-9])(%s)((?:[- ]?v?\\d[\\w.]*|[- ](?:%s)(?![a-z0-9]))+)"
                  .formatted(
                      String.join("|", families.keySet()), String.join("|", models.parts())));
    }

    /**
     * The model that a text names, as {@code claude-opus-4-6}, however it is written; {@code null}
     * where it names none. Of several it is the one that says most, as in {@code
     * Claude:claude-...}.
     */
    @Nullable String in(String text) {
      String longest = null;
      Matcher matcher = names.matcher(text.toLowerCase(Locale.ROOT));
      while (matcher.find()) {
        String rest = matcher.group(2).replaceAll("[ .]+", "-").replaceAll("^-*", "-");
        String name = DAY.matcher(families.get(matcher.group(1)) + rest).replaceFirst("");
        if (longest == null || name.length() > longest.length()) {
          longest = name;
        }
      }
      return longest == null ? null : longest.replaceAll("-+$", "");
    }
  }
}
