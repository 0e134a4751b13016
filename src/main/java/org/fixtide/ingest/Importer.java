// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;
import org.fixtide.catalog.CatalogWriter;
import org.fixtide.catalog.DocumentStore;
import org.fixtide.catalog.IngestRun;
import org.fixtide.catalog.WriteLock;
import org.fixtide.source.DocumentSource;
import org.fixtide.source.SourceEvent;
import org.jspecify.annotations.Nullable;
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
    return runs.account(
        IngestRun.Task.IMPORT,
        source.name(),
        account -> read(source::read, null, progress, account));
  }

  /**
   * @param reading hands on the events
   * @param noted what is to be remembered of a live source; null for others
   */
  ImportResult read(
      Consumer<Consumer<SourceEvent>> reading,
      @Nullable Noted noted,
      Progress progress,
      Runs.Account account) {
    InstantSource clock = InstantSource.system();
    Instant start = clock.instant();
    Tally resumed = recorder.recordWaiting(ImportBatches.DOCUMENTS);
    ImportBatches batches =
        new ImportBatches(
            store,
            recorder,
            lock,
            this::withdraw,
            tally -> {
              account.add(tally);
              progress.done(account.tally());
            },
            noted);
    reading.accept(batches);
    batches.flush();
    resumed = resumed.plus(recorder.recordWaiting(ImportBatches.DOCUMENTS));
    account.say(batches.message());
    return batches.result(account.tally(), resumed, Duration.between(start, clock.instant()));
  }

  private void withdraw(Map<String, String> digests) {
    lock.hold(() -> {
      catalog.withdraw(digests, naming);
      return digests;
    });
  }
}
