// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.data;

import java.time.Instant;
import org.fixtide.catalog.StableCounts;
import org.fixtide.catalog.StableEntry;
import org.fixtide.catalog.StableRecord;
import org.fixtide.catalog.StableVersion;
import org.jspecify.annotations.Nullable;

/**
 * A stable release with what it carries, as a row of a file.
 *
 * @param listedFrom first of the versions whose commits are listed under this one
 * @param commits that its changelog lists
 * @param changes those about networking
 * @param recorded those that are fixes of pulls on record
 */
public record StableRow(
    String version,
    String series,
    @Nullable Instant date,
    StableRecord.Source source,
    String listedFrom,
    int commits,
    int changes,
    int security,
    int withCve,
    int recorded) {

  public static final String DEFINITION =
      "Stable releases on record with the commits that their changelogs list; changes are those"
          + " about networking, recorded those that are fixes of pulls on record.";

  public static final CsvTable<StableRow> CSV =
      CsvTable.<StableRow>empty()
          .with("version", StableRow::version)
          .with("series", StableRow::series)
          .with("date", StableRow::date)
          .with("source", StableRow::source)
          .with("listed_from", StableRow::listedFrom)
          .with("commits", StableRow::commits)
          .with("changes", StableRow::changes)
          .with("security", StableRow::security)
          .with("with_cve", StableRow::withCve)
          .with("recorded", StableRow::recorded);

  public static final String CHANGES_DEFINITION =
      "Networking commits that the changelogs of these stable releases list, the newest release"
          + " first; first is the first release of the series that lists the title.";

  public static final CsvTable<StableEntry> CHANGES_CSV =
      CsvTable.<StableEntry>empty()
          .with("version", StableEntry::version)
          .with("released", StableEntry::released)
          .with("first", StableEntry::first)
          .with("title", StableEntry::title)
          .with("fix", StableEntry::fixId)
          .with("commit", StableEntry::commit)
          .with("subsystem", StableEntry::subsystem)
          .with("kind", StableEntry::kind)
          .with("security", StableEntry::security)
          .with("provenance", StableEntry::provenance)
          .with("driver", StableEntry::driver)
          .with("cve", entry -> String.join(" ", entry.cves()));

  public static StableRow of(StableVersion release, StableCounts counts) {
    return new StableRow(
        release.version(),
        release.series(),
        release.date(),
        release.source(),
        release.listedFrom(),
        release.items(),
        counts.changes(),
        counts.security(),
        counts.withCve(),
        counts.recorded());
  }
}
