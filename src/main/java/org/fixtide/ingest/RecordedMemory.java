// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.fixtide.catalog.SourceNotes;
import org.fixtide.source.SourceMemory;

/** What the catalog remembers of one live source. */
record RecordedMemory(String source, SourceNotes notes) implements SourceMemory {

  @Override
  public Optional<String> cursor(String name) {
    return notes.cursor(source, name);
  }

  @Override
  public Set<String> taken(Collection<String> items) {
    return notes.taken(source, items);
  }
}
