// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Names a state of the catalog: equal as long as nothing was recorded or re-read, so that what was
 * computed of it may be kept.
 *
 * @param revision of the record; it grows with each batch that changes what is on record, so two
 *     databases that came to the same record by other ways may number it otherwise
 * @param changedAt when the record came to this revision
 * @param runs the last run that began and the last that ended: they show on the page about the data
 */
public record CatalogVersion(long revision, Instant changedAt, String runs) {

  /** As a part of an ETag. */
  public String stamp() {
    return revision + "-" + runs;
  }

  /** By the revision: figures outlast a run that has found nothing new. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CatalogVersion version && version.revision == revision;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(revision);
  }
}
