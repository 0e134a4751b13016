// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fixtide.catalog.ChangelogRecord;
import org.fixtide.catalog.StableOrder;
import org.fixtide.catalog.StableRecord;
import org.fixtide.reading.StableChangelog;
import org.fixtide.reading.StableItem;
import org.fixtide.reading.StableRelease;
import org.fixtide.reading.Titles;
import org.jspecify.annotations.Nullable;

/** Makes the catalog's records of a changelog that was read. */
final class StableRecords {

  private StableRecords() {}

  static ChangelogRecord of(StableChangelog changelog) {
    StableRecord.Source source =
        changelog.releases().stream()
                .flatMap(release -> release.items().stream())
                .anyMatch(item -> item.commit() != null)
            ? StableRecord.Source.KERNEL
            : StableRecord.Source.DEBIAN;
    List<StableRecord> records = new ArrayList<>();
    StableRelease bare = null;
    StableRelease before = null;
    for (StableRelease release : changelog.releases()) {
      if (bare == null || before == null || !follows(before, release)) {
        bare = release;
      }
      String from = release.items().isEmpty() ? release.version() : bare.version();
      records.add(record(release, source, from));
      bare = release.items().isEmpty() ? bare : null;
      before = release;
    }
    return new ChangelogRecord(records);
  }

  /** Debian names several versions in a row and lists the commits of all under the last. */
  private static boolean follows(StableRelease before, StableRelease release) {
    Integer one = StableOrder.of(before.version());
    Integer next = StableOrder.of(release.version());
    return one != null
        && next != null
        && next == one + 1
        && Objects.equals(before.date(), release.date());
  }

  private static StableRecord record(
      StableRelease release, StableRecord.Source source, String listedFrom) {
    return new StableRecord(
        release.version(),
        release.date(),
        source,
        listedFrom,
        release.items().size(),
        release.items().stream().map(StableRecords::item).toList());
  }

  private static StableRecord.Item item(StableItem item) {
    return new StableRecord.Item(
        item.title(),
        Titles.normalise(item.title()),
        item.author(),
        emptyIsNull(item.message()),
        item.commit(),
        item.upstreamCommit(),
        item.cves(),
        null);
  }

  private static @Nullable String emptyIsNull(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }
}
