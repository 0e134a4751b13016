// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.time.Instant;
import java.util.List;
import org.fixtide.catalog.PullRecord;
import org.fixtide.catalog.PullSort;
import org.fixtide.reading.BulletMatch;
import org.fixtide.reading.PullStats;
import org.fixtide.reading.PullSummary;
import org.fixtide.reading.Section;
import org.fixtide.reading.ShortlogEntry;
import org.fixtide.reading.Titles;
import org.jspecify.annotations.Nullable;

/** Brings a pull from the form in which it was read into the form in which it is recorded. */
final class PullRecords {

  private PullRecords() {}

  static PullRecord of(PullSummary pull, String messageId, Instant sentAt) {
    return new PullRecord(
        messageId,
        pull.tree(),
        null,
        pull.tag(),
        PullSort.valueOf(pull.sort().name()),
        pull.version(),
        true,
        pull.header().subject(),
        pull.header().senderName(),
        pull.header().senderEmail(),
        sentAt,
        pull.release(),
        pull.releaseStated(),
        pull.rc(),
        pull.repository(),
        pull.ref(),
        pull.baseCommit(),
        pull.headCommit(),
        null,
        null,
        pull.lead(),
        pull.problems(),
        counts(pull.stats(), pull.shortlog()),
        pull.sections().stream().map(PullRecords::section).toList(),
        pull.shortlog().stream().map(entry -> line(entry, pull.sections())).toList());
  }

  private static PullRecord.Counts counts(PullStats stats, List<ShortlogEntry> shortlog) {
    return new PullRecord.Counts(
        (int) shortlog.stream().filter(entry -> !entry.merge()).count(),
        stats.commits(),
        stats.merges(),
        stats.files(),
        stats.insertions(),
        stats.deletions());
  }

  private static PullRecord.SectionRecord section(Section section) {
    return new PullRecord.SectionRecord(
        section.key(), section.title(), section.bullets().size(), section.bullets());
  }

  private static PullRecord.Line line(ShortlogEntry entry, List<Section> sections) {
    BulletMatch bullet = entry.bullet();
    return new PullRecord.Line(
        entry.author(),
        entry.title(),
        Titles.normalise(entry.title()),
        entry.merge(),
        bullet == null ? "none" : sections.get(bullet.section()).key(),
        match(bullet),
        null);
  }

  private static PullRecord.@Nullable Match match(@Nullable BulletMatch bullet) {
    return bullet == null
        ? null
        : new PullRecord.Match(bullet.section(), bullet.bullet(), bullet.score());
  }
}
