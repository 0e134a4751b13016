// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.fixtide.catalog.StableRecord;
import org.jspecify.annotations.Nullable;

/** The CSV files about stable releases: one row a release, a commit. */
final class StableTables implements AutoCloseable {

  static final List<String> NAMES = List.of("stable_releases.csv", "stable.csv");

  private final Table releases;
  private final Table items;

  StableTables(Path folder) throws IOException {
    releases =
        new Table(
            folder.resolve("stable_releases.csv"),
            "version",
            "date",
            "source",
            "listed_from",
            "items");
    items =
        new Table(
            folder.resolve("stable.csv"),
            "version position title author commit upstream_commit cve fix networking subsystem"
                .concat(" kind security provenance driver")
                .split(" "));
  }

  void write(StableRecord release) {
    releases.row(
        release.version(),
        release.date(),
        release.source(),
        release.listedFrom(),
        release.listed());
    for (int n = 0; n < release.items().size(); n++) {
      StableRecord.Item item = release.items().get(n);
      write(release.version(), n, item, item.labels());
    }
  }

  private void write(
      String version, int position, StableRecord.Item item, StableRecord.@Nullable Labels of) {
    items.row(
        version,
        position,
        item.title(),
        item.author(),
        item.commit(),
        item.upstreamCommit(),
        item.cves(),
        of == null ? null : of.fix(),
        of == null ? null : of.networking(),
        of == null ? null : of.subsystem(),
        of == null ? null : of.kind(),
        of == null ? null : of.security(),
        of == null ? null : of.provenance(),
        of == null ? null : of.driver());
  }

  @Override
  public void close() throws IOException {
    releases.close();
    items.close();
  }
}
