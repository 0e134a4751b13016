// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.time.Duration;
import java.util.List;

/**
 * How an import went.
 *
 * @param tally of the documents of this source
 * @param resumed of documents that an earlier run, broken off, had left unread
 * @param withdrawn documents that their archive has taken back
 * @param unreadable parts of the source that could not be read, with their reasons
 * @param passedOver files that by their names are no mails
 */
public record ImportResult(
    Tally tally,
    Tally resumed,
    int withdrawn,
    List<String> unreadable,
    long passedOver,
    Duration time) {

  /** Whether anything could not be read. */
  public boolean hasProblems() {
    return !unreadable.isEmpty()
        || tally.counts().quarantined() + resumed.counts().quarantined() > 0;
  }
}
