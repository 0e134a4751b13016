// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whom a bullet says the fix is from: {@code ..., from NAME.}
 *
 * @param text the bullet in lower case
 * @param attributed whether it says {@code from} somebody
 */
record Attribution(String text, boolean attributed) {

  private static final Pattern FROM =
      Pattern.compile("\\b(?:[Ff]rom|[Pp]atch by|, by) \\p{Lu}\\p{L}+[ .,;)'-]");
  private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{L}]+");

  /** What the attribution says of an author. */
  enum Word {
    NAMED,
    ANOTHER,
    NOBODY
  }

  static Attribution of(String bullet) {
    return new Attribution(bullet.toLowerCase(Locale.ROOT), FROM.matcher(bullet + " ").find());
  }

  Word to(String author) {
    List<String> names = List.of(BETWEEN_NAMES.split(author.toLowerCase(Locale.ROOT)));
    String last = names.isEmpty() ? "" : names.getLast();
    if (last.length() > 2 && text.contains(last)) {
      return Word.NAMED;
    }
    if (!attributed) {
      return Word.NOBODY;
    }
    String first = names.isEmpty() ? "" : names.getFirst();
    return text.contains("from " + first) ? Word.NAMED : Word.ANOTHER;
  }
}
