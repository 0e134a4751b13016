// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fixtide.catalog.CatalogWriter;
import org.fixtide.catalog.DocumentStore;
import org.fixtide.catalog.Judged;
import org.fixtide.catalog.StoredDocument;
import org.fixtide.catalog.WriteLock;
import org.springframework.stereotype.Component;

/** Reads stored documents, outside the lock, and records them, in one transaction. */
@Component
class DocumentRecorder {

  private final DocumentJudge judge;
  private final DocumentStore store;
  private final CatalogWriter catalog;
  private final WriteLock lock;
  private final ClassifierNaming naming;

  DocumentRecorder(
      DocumentJudge judge,
      DocumentStore store,
      CatalogWriter catalog,
      WriteLock lock,
      ClassifierNaming naming) {
    this.judge = judge;
    this.store = store;
    this.catalog = catalog;
    this.lock = lock;
    this.naming = naming;
  }

  /** Records those that still wait; another process may have taken some meanwhile. */
  Tally record(List<StoredDocument> documents) {
    List<Judged> judged = documents.parallelStream().map(judge::judge).toList();
    return lock.hold(() -> {
      Set<Long> waiting = store.waiting(ids(judged));
      List<Judged> own = those(judged, waiting);
      Tally tally = Tally.of(own, catalog.record(own, naming));
      return tally.plus(Tally.known(judged.size() - own.size()));
    });
  }

  /** Records documents anew, except those withdrawn meanwhile. */
  Tally recordAgain(List<StoredDocument> documents) {
    List<Judged> judged = documents.parallelStream().map(judge::judge).toList();
    return lock.hold(() -> {
      List<Judged> own = those(judged, store.kept(ids(judged)));
      return Tally.of(own, catalog.record(own, naming));
    });
  }

  /** Records all documents that an earlier run has left unread, or that must be read again. */
  Tally recordWaiting(int batch) {
    Tally tally = Tally.NONE;
    List<Long> waiting = store.waiting(batch);
    while (!waiting.isEmpty()) {
      tally = tally.plus(record(store.load(waiting)));
      waiting = store.waiting(batch);
    }
    return tally;
  }

  private static Set<Long> ids(List<Judged> judged) {
    return judged.stream().map(Judged::documentId).collect(Collectors.toSet());
  }

  private static List<Judged> those(List<Judged> judged, Set<Long> ids) {
    return judged.stream().filter(one -> ids.contains(one.documentId())).toList();
  }
}
