// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fixes in the order of the list, at most a page of them.
 *
 * @param next where the next page begins; {@code null} on the last
 */
public record FixPage(List<FixEntry> fixes, @Nullable Key next) {

  /** Fixes a page holds. */
  public static final int SIZE = 50;

  /** Place of the last fix of a page in the list. */
  public record Key(OffsetDateTime lastSeen, String id) {

    /** As the address has it: seconds and id. */
    public String written() {
      return lastSeen.toEpochSecond() + "_" + id;
    }

    /**
     * @throws BadFilterException where it is no key that {@link #written()} gives
     */
    public static Key read(String parameter, String text) {
      try {
        int cut = text.indexOf('_');
        long seconds = Long.parseLong(text.substring(0, Math.max(0, cut)));
        return new Key(
            Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC), text.substring(cut + 1));
      } catch (NumberFormatException | DateTimeException e) {
        throw new BadFilterException(parameter, text, "the address of a next page, unchanged");
      }
    }
  }
}
