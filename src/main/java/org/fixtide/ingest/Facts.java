// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.util.List;
import org.fixtide.catalog.PullRecord;
import org.fixtide.catalog.PullSort;

/**
 * The facts of a pull, without a word of its mail's prose: tags, dates, sender, commits, counts,
 * sections, and of a fixes pull its titles with their authors. What is worked out from these when
 * they are recorded (address, re-sends, ids) is left out.
 */
final class Facts {

  private Facts() {}

  static PullRecord of(PullRecord pull) {
    boolean fixes = pull.sort() == PullSort.FIXES;
    return new PullRecord(
        pull.messageId(),
        pull.tree(),
        null,
        pull.tag(),
        pull.sort(),
        pull.version(),
        true,
        null,
        pull.senderName(),
        null,
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
        "",
        List.of(),
        pull.counts(),
        fixes ? pull.sections().stream().map(Facts::of).toList() : List.of(),
        fixes ? pull.shortlog().stream().map(Facts::of).toList() : List.of());
  }

  private static PullRecord.SectionRecord of(PullRecord.SectionRecord section) {
    // A heading that the taxonomy does not know may be prose of the mail's.
    String title = section.key().equals("none") ? null : section.title();
    return new PullRecord.SectionRecord(section.key(), title, section.count(), List.of());
  }

  private static PullRecord.Line of(PullRecord.Line line) {
    return new PullRecord.Line(
        line.author(), line.title(), line.titleKey(), line.merge(), line.section(), null, null);
  }
}
