// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.fixtide.catalog.IngestRun;
import org.fixtide.catalog.SourceNotes;
import org.fixtide.source.Ending;
import org.fixtide.source.Fetcher;
import org.fixtide.source.LiveSource;
import org.fixtide.source.LiveSources;
import org.fixtide.source.SourceEvent;
import org.fixtide.source.SyncSettings;
import org.fixtide.source.Visit;
import org.springframework.stereotype.Component;

/** Visits live sources and brings what is new into the catalog; one instance a source at a time. */
@Component
public class Sync {

  private final Importer importer;
  private final Runs runs;
  private final SourceNotes notes;
  private final Fetcher fetcher;
  private final SyncSettings settings;
  private final SourceLocks locks;
  private final List<LiveSource> sources;
  private final Clock clock = Clock.systemUTC();

  Sync(
      Importer importer,
      Runs runs,
      SourceNotes notes,
      Fetcher fetcher,
      SyncSettings settings,
      SourceLocks locks) {
    this.importer = importer;
    this.runs = runs;
    this.notes = notes;
    this.fetcher = fetcher;
    this.settings = settings;
    this.locks = locks;
    this.sources = LiveSources.of(settings, fetcher);
  }

  /** The configured sources, in the order in which they are visited. */
  public List<LiveSource> sources() {
    return sources;
  }

  /**
   * Visits a source and takes what is new.
   *
   * @return how it went; {@link SyncResult#isElsewhere} where another process is at it
   * @throws RuntimeException of the database, which ends the run; the next one goes on behind it
   */
  public SyncResult visit(LiveSource source, Progress progress) {
    return locks
        .hold(
            source.key(),
            () ->
                runs.account(
                    IngestRun.Task.SYNC, source.key(), account -> visit(source, progress, account)))
        .orElseGet(() -> SyncResult.elsewhere(source.key()));
  }

  private SyncResult visit(LiveSource source, Progress progress, Runs.Account account) {
    long before = fetcher.requests();
    AtomicReference<Ending> seen = new AtomicReference<>();
    Visit visit = new Visit(memory(source), false, settings.visitRequests());
    ImportResult result =
        importer.read(
            sink -> seen.set(source.visit(visit, sink)),
            new Noted(source.key(), notes),
            progress,
            account);
    Ending ending = Objects.requireNonNull(seen.get());
    int requests = (int) (fetcher.requests() - before);
    account.ended(ending.how().name(), ending.reason(), requests);
    return new SyncResult(source.key(), ending, requests, result, List.of());
  }

  /** Looks what a visit would take; nothing is stored, no cursor moves. */
  public SyncResult look(LiveSource source) {
    Instant start = clock.instant();
    long before = fetcher.requests();
    List<SourceEvent> events = new ArrayList<>();
    Visit visit = new Visit(memory(source), true, settings.visitRequests());
    Ending ending = source.visit(visit, events::add);
    return SyncResult.looked(
        source.key(),
        ending,
        (int) (fetcher.requests() - before),
        events,
        Duration.between(start, clock.instant()));
  }

  private RecordedMemory memory(LiveSource source) {
    return new RecordedMemory(source.key(), notes);
  }
}
