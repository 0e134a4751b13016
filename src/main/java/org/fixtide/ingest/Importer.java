// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.fixtide.catalog.CatalogWriter;
import org.fixtide.catalog.DocumentStore;
import org.fixtide.catalog.IngestRun;
import org.fixtide.catalog.WriteLock;
import org.fixtide.source.DocumentSource;
import org.springframework.stereotype.Component;

/**
 * Brings the documents of a source into the catalog. Idempotent; goes on where it was broken off.
 */
@Component
public class Importer {

  private final DocumentStore store;
  private final DocumentRecorder recorder;
  private final CatalogWriter catalog;
  private final WriteLock lock;
  private final ClassifierNaming naming;
  private final Runs runs;

  Importer(
      DocumentStore store,
      DocumentRecorder recorder,
      CatalogWriter catalog,
      WriteLock lock,
      ClassifierNaming naming,
      Runs runs) {
    this.store = store;
    this.recorder = recorder;
    this.catalog = catalog;
    this.lock = lock;
    this.naming = naming;
    this.runs = runs;
  }

  /**
   * Reads the source to its end. What cannot be read is quarantined and told in the result.
   *
   * @throws RuntimeException of the source or the database, which ends the run; what was recorded
   *     stays, and the next run goes on behind it
   */
  public ImportResult run(DocumentSource source, Progress progress) {
    Instant start = InstantSource.system().instant();
    IngestRun run = runs.begin(IngestRun.Task.IMPORT, source.name());
    ImportBatches batches = new ImportBatches(store, recorder, lock);
    batches.onWithdrawal(digests -> lock.hold(() -> withdraw(digests)));
    batches.onBatch(tally -> {
      runs.seen(run, tally.counts());
      progress.done(tally);
    });
    try {
      Tally resumed = recorder.recordWaiting(ImportBatches.DOCUMENTS);
      source.read(batches);
      batches.flush();
      resumed = resumed.plus(recorder.recordWaiting(ImportBatches.DOCUMENTS));
      runs.end(run, IngestRun.State.DONE, batches.tally().counts(), batches.message());
      return batches.result(resumed, Duration.between(start, InstantSource.system().instant()));
    } catch (RuntimeException e) {
      runs.end(run, IngestRun.State.FAILED, batches.tally().counts(), String.valueOf(e));
      throw e;
    }
  }

  private int withdraw(Map<String, String> digests) {
    catalog.withdraw(digests, naming);
    return digests.size();
  }
}
