// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Items of stable releases in the order of the list, the newest release first, at most a page.
 *
 * @param next where the next page begins; {@code null} on the last
 */
public record StablePage(List<StableEntry> items, @Nullable Key next) {

  /** Items a page holds. */
  public static final int SIZE = 50;

  /** Place of the last item of a page in the list. */
  public record Key(String version, int position) {

    private static final Pattern WRITTEN = Pattern.compile("([\\d.]{1,20})_(\\d{1,6})");

    /** As the address has it: version and position. */
    public String written() {
      return version + "_" + position;
    }

    /**
     * @throws BadFilterException where it is no key that {@link #written()} gives
     */
    public static Key read(String parameter, String text) {
      Matcher parts = WRITTEN.matcher(text);
      if (!parts.matches() || StableOrder.of(parts.group(1)) == null) {
        throw new BadFilterException(parameter, text, "the address of a next page, unchanged");
      }
      return new Key(parts.group(1), Integer.parseInt(parts.group(2)));
    }
  }
}
