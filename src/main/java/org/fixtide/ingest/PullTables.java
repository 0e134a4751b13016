// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.fixtide.catalog.PullRecord;

/** The CSV files about pulls: one row a pull, a section, a bullet, a shortlog line. */
final class PullTables implements AutoCloseable {

  static final List<String> NAMES =
      List.of("pulls.csv", "sections.csv", "bullets.csv", "appearances.csv");

  private final Table pulls;
  private final Table sections;
  private final Table bullets;
  private final Table appearances;

  PullTables(Path folder) throws IOException {
    pulls =
        new Table(
            folder.resolve("pulls.csv"),
            "message_id tree slug tag sort version current subject sender_name sender_email sent_at"
                .concat(" release release_stated rc repository ref base_commit head_commit")
                .concat(" merged_into merge_commit fixes commits merges files insertions deletions")
                .split(" "));
    sections =
        new Table(
            folder.resolve("sections.csv"), "pull", "position", "section", "title", "bullets");
    bullets = new Table(folder.resolve("bullets.csv"), "pull", "section", "position", "text");
    appearances =
        new Table(
            folder.resolve("appearances.csv"),
            "pull position author title merge section bullet_section bullet match_score fix"
                .split(" "));
  }

  void write(PullRecord pull) {
    PullRecord.Counts counts = pull.counts();
    pulls.row(
        pull.messageId(),
        pull.tree(),
        pull.slug(),
        pull.tag(),
        pull.sort(),
        pull.version(),
        pull.currentSend(),
        pull.subject(),
        pull.senderName(),
        pull.senderEmail(),
        pull.sentAt(),
        pull.release(),
        pull.releaseStated(),
        pull.rc(),
        pull.repository(),
        pull.ref(),
        pull.baseCommit(),
        pull.headCommit(),
        pull.mergedInto(),
        pull.mergeCommit(),
        counts.fixes(),
        counts.commits(),
        counts.merges(),
        counts.files(),
        counts.insertions(),
        counts.deletions());
    writeSections(pull.messageId(), pull.sections());
    writeShortlog(pull.messageId(), pull.shortlog());
  }

  private void writeSections(String pull, List<PullRecord.SectionRecord> of) {
    for (int s = 0; s < of.size(); s++) {
      PullRecord.SectionRecord section = of.get(s);
      sections.row(pull, s, section.key(), section.title(), section.count());
      for (int b = 0; b < section.bullets().size(); b++) {
        bullets.row(pull, s, b, section.bullets().get(b));
      }
    }
  }

  private void writeShortlog(String pull, List<PullRecord.Line> shortlog) {
    for (int n = 0; n < shortlog.size(); n++) {
      PullRecord.Line line = shortlog.get(n);
      PullRecord.Match match = line.bullet();
      appearances.row(
          pull,
          n,
          line.author(),
          line.title(),
          line.merge(),
          line.section(),
          match == null ? null : match.section(),
          match == null ? null : match.bullet(),
          match == null ? null : match.score(),
          line.fix());
    }
  }

  @Override
  public void close() throws IOException {
    pulls.close();
    sections.close();
    bullets.close();
    appearances.close();
  }
}
