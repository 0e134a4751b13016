// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.time.Instant;
import org.fixtide.catalog.PatchRecord;
import org.fixtide.reading.Patch;
import org.fixtide.reading.Titles;

/** Makes the catalog's record of a patch that was read. */
final class PatchRecords {

  private PatchRecords() {}

  static PatchRecord of(Patch patch, String messageId, Instant sentAt) {
    return new PatchRecord(
        messageId,
        patch.title(),
        patch.author(),
        sentAt,
        patch.series().version(),
        patch.message(),
        patch.files().stream()
            .map(f -> new PatchRecord.File(f.path(), f.insertions(), f.deletions()))
            .toList(),
        patch.trailers().stream().map(t -> new PatchRecord.Trailer(t.key(), t.value())).toList(),
        patch.fixes().stream()
            .map(o ->
                new PatchRecord.Origin(
                    o.commit(), o.title() == null ? null : Titles.normalise(o.title())))
            .toList());
  }
}
