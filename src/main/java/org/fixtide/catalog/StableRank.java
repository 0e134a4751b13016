// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * How much a changelog knows of a release: of several that list it the greatest is recorded.
 *
 * @param digest of the document; {@code null} for the bundled record, which any document replaces
 */
record StableRank(
    StableRecord.Source source, int listed, @Nullable Instant date, @Nullable String digest)
    implements Comparable<StableRank> {

  private static final Comparator<StableRank> BY_KNOWLEDGE =
      Comparator.comparing((StableRank rank) -> rank.digest != null)
          .thenComparing(rank -> rank.listed > 0)
          .thenComparing(StableRank::source)
          .thenComparing(StableRank::listed)
          .thenComparing(
              StableRank::date, Comparator.nullsFirst(Comparator.<Instant>reverseOrder()))
          .thenComparing(
              StableRank::digest, Comparator.nullsFirst(Comparator.<String>reverseOrder()));

  static StableRank of(StableRecord release, @Nullable String digest) {
    return new StableRank(release.source(), release.listed(), release.date(), digest);
  }

  @Override
  public int compareTo(StableRank other) {
    return BY_KNOWLEDGE.compare(this, other);
  }
}
