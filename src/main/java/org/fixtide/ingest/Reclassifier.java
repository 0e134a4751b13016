// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fixtide.catalog.CatalogWriter;
import org.fixtide.catalog.CatalogWriter.Labelled;
import org.fixtide.catalog.DocumentStore;
import org.fixtide.catalog.IngestRun;
import org.fixtide.catalog.WriteLock;
import org.springframework.stereotype.Component;

/**
 * Applies the present reader and classifier to what older revisions made of the stored documents,
 * newest first. The result is that of a fresh import.
 */
@Component
public class Reclassifier {

  private static final int TITLES = 1000;

  /** A revision that nothing has. */
  private static final int NONE = -1;

  private final DocumentStore store;
  private final DocumentJudge judge;
  private final DocumentRecorder recorder;
  private final CatalogWriter catalog;
  private final WriteLock lock;
  private final ClassifierNaming naming;
  private final Corrections corrections;
  private final Runs runs;

  Reclassifier(
      DocumentStore store,
      DocumentJudge judge,
      DocumentRecorder recorder,
      CatalogWriter catalog,
      WriteLock lock,
      ClassifierNaming naming,
      Corrections corrections,
      Runs runs) {
    this.store = store;
    this.judge = judge;
    this.recorder = recorder;
    this.catalog = catalog;
    this.lock = lock;
    this.naming = naming;
    this.corrections = corrections;
    this.runs = runs;
  }

  /**
   * Reads documents again, and labels fixes again.
   *
   * @param all whether also those that the present revisions have judged
   * @return what the documents read again turned out to be
   */
  public Tally run(boolean all, Progress progress) {
    return runs.account(
        IngestRun.Task.RECLASSIFY,
        all ? "all documents" : "documents and fixes of older revisions",
        account -> {
          readAgain(all ? NONE : judge.revision(), account, progress);
          account.add(recorder.recordWaiting(ImportBatches.DOCUMENTS));
          labelAgain(all ? NONE : naming.revision());
          return account.tally();
        });
  }

  private void readAgain(int revision, Runs.Account account, Progress progress) {
    List<Long> ids = store.readByOthers(revision, Long.MAX_VALUE, ImportBatches.DOCUMENTS);
    while (!ids.isEmpty()) {
      account.add(recorder.recordAgain(store.load(ids)));
      progress.done(account.tally());
      ids = store.readByOthers(revision, ids.getLast(), ImportBatches.DOCUMENTS);
    }
  }

  private void labelAgain(int revision) {
    List<Labelled> found = catalog.labelledByOthers(revision, Labelled.NONE, TITLES);
    while (!found.isEmpty()) {
      relabel(found.stream().map(Labelled::title).toList());
      found = catalog.labelledByOthers(revision, found.getLast(), TITLES);
    }
    while (lock.hold(() -> catalog.relabelStable(naming.revision(), naming))) {
      // Some releases a transaction.
    }
    applyCorrections();
  }

  /** Labels anew what people have corrected, or no longer do. */
  void applyCorrections() {
    Set<String> titles = new TreeSet<>(corrections.titles());
    titles.addAll(catalog.corrected());
    if (!titles.isEmpty()) {
      relabel(titles);
    }
  }

  private void relabel(Collection<String> titles) {
    lock.hold(() -> {
      catalog.relabel(titles, naming);
      return titles;
    });
  }
}
