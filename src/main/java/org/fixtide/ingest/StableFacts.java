// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.util.List;
import org.fixtide.catalog.StableRecord;

/** The facts of a stable release: of its commits those of networking, by title and CVE ids. */
final class StableFacts {

  private StableFacts() {}

  static StableRecord of(StableRecord release) {
    List<StableRecord.Item> items =
        release.items().stream()
            .filter(item -> item.labels() == null || item.labels().networking())
            .map(StableFacts::of)
            .toList();
    return new StableRecord(
        release.version(),
        release.date(),
        release.source(),
        release.listedFrom(),
        release.listed(),
        items);
  }

  private static StableRecord.Item of(StableRecord.Item item) {
    return new StableRecord.Item(
        item.title(), item.titleKey(), null, null, null, null, item.cves(), null);
  }
}
