// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a bullet says who wrote the fix: {@code ..., from NAME.} */
enum Attribution {
  NAMED,
  ANOTHER,
  NOBODY;

  private static final Pattern FROM =
      Pattern.compile(
          "\\b(?:[Ff]rom|[Pp]atch by|, by) ((?:[\\p{L}][\\p{L}.'-]* ?){1,4})(?:[.,;)]|$| and | to )");

  static Attribution of(String bullet, String author) {
    String text = bullet.toLowerCase(Locale.ROOT);
    List<String> names = List.of(author.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    String last = names.getLast();
    if (last.length() > 2 && text.contains(last)) {
      return NAMED;
    }
    Matcher from = FROM.matcher(bullet);
    boolean attributed = from.find() && Character.isUpperCase(from.group(1).charAt(0));
    if (!attributed) {
      return NOBODY;
    }
    return text.contains("from " + names.getFirst()) ? NAMED : ANOTHER;
  }
}
