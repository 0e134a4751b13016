// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fixtide.catalog.SourceNotes;
import org.fixtide.source.Reached;
import org.fixtide.source.Taken;

/** What is to be remembered of a live source once the documents before it are stored. */
final class Noted {

  /** Nothing is asked for twice, so not much is kept waiting to be stored. */
  private static final int ENOUGH = 25;

  private final String source;
  private final SourceNotes notes;
  private final List<String> items = new ArrayList<>();
  private final Map<String, String> cursors = new LinkedHashMap<>();

  Noted(String source, SourceNotes notes) {
    this.source = source;
    this.notes = notes;
  }

  void add(Taken taken) {
    items.add(taken.item());
  }

  void add(Reached reached) {
    cursors.put(reached.name(), reached.value());
  }

  /** Whether it is time to store and remember. */
  boolean isDue() {
    return items.size() >= ENOUGH || !cursors.isEmpty();
  }

  /** Writes them, under the write lock; answers how many. */
  int write() {
    int written = items.size() + cursors.size();
    if (written > 0) {
      notes.note(source, List.copyOf(items), Map.copyOf(cursors));
      items.clear();
      cursors.clear();
    }
    return written;
  }
}
