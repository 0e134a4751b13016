// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.fixtide.catalog.DocumentStore;
import org.fixtide.catalog.NewDocument;
import org.fixtide.catalog.StoredDocument;
import org.fixtide.catalog.WriteLock;
import org.fixtide.source.Listed;
import org.fixtide.source.PassedOver;
import org.fixtide.source.Reached;
import org.fixtide.source.SourceDocument;
import org.fixtide.source.SourceEvent;
import org.fixtide.source.Taken;
import org.fixtide.source.Unreadable;
import org.fixtide.source.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * Takes a source's events and brings them in by batches: first stored, in one transaction, then
 * read and recorded, in another. Memory is bounded by the batch.
 */
class ImportBatches implements Consumer<SourceEvent> {

  static final int DOCUMENTS = 200;
  private static final long BYTES = 8 << 20;
  private static final int TOLD = 1000;

  private final DocumentStore store;
  private final DocumentRecorder recorder;
  private final WriteLock lock;
  private final Consumer<Map<String, String>> withdrawals;
  private final Consumer<Tally> account;
  private final @Nullable Noted noted;

  private final Map<String, SourceDocument> batch = new LinkedHashMap<>();
  private final Map<String, String> withdrawn = new LinkedHashMap<>();
  private final List<String> unreadable = new ArrayList<>();
  private long bytes;
  private int repeated;
  private int withdrawnInAll;
  private long passedOver;

  ImportBatches(
      DocumentStore store,
      DocumentRecorder recorder,
      WriteLock lock,
      Consumer<Map<String, String>> withdrawals,
      Consumer<Tally> account,
      @Nullable Noted noted) {
    this.store = store;
    this.recorder = recorder;
    this.lock = lock;
    this.withdrawals = withdrawals;
    this.account = account;
    this.noted = noted;
  }

  @Override
  public void accept(SourceEvent event) {
    switch (event) {
      case SourceDocument document -> add(document);
      case Withdrawal withdrawal -> withdrawn.put(withdrawal.digest(), withdrawal.origin());
      case Unreadable part -> tell(part.origin() + ": " + part.reason());
      case PassedOver over -> passedOver += over.files();
      case Taken taken -> Objects.requireNonNull(noted).add(taken);
      case Reached reached -> Objects.requireNonNull(noted).add(reached);
      case Listed listed -> throw new IllegalStateException("not a dry visit: " + listed);
    }
    if (batch.size() + withdrawn.size() >= DOCUMENTS || bytes >= BYTES || isNoteDue()) {
      flush();
    }
  }

  private boolean isNoteDue() {
    return noted != null && noted.isDue();
  }

  private void add(SourceDocument document) {
    if (batch.putIfAbsent(document.digest(), document) == null) {
      bytes += document.bytes().length;
    } else {
      repeated++;
    }
  }

  private void tell(String problem) {
    if (unreadable.size() < TOLD) {
      unreadable.add(problem);
    }
  }

  /** Brings in what has gathered. */
  void flush() {
    List<StoredDocument> stored = store(List.copyOf(batch.values()));
    Tally tally = Tally.known(batch.size() - stored.size() + repeated);
    if (!stored.isEmpty()) {
      tally = tally.plus(recorder.record(stored));
    }
    if (!withdrawn.isEmpty()) {
      withdrawals.accept(Map.copyOf(withdrawn));
    }
    if (noted != null) {
      lock.hold(noted::write);
    }
    withdrawnInAll += withdrawn.size();
    batch.clear();
    withdrawn.clear();
    bytes = 0;
    repeated = 0;
    account.accept(tally);
  }

  /** Stores those that are not known; answers them with their ids. */
  private List<StoredDocument> store(List<SourceDocument> found) {
    Set<String> known = store.known(found.stream().map(SourceDocument::digest).toList());
    List<SourceDocument> unknown = without(found, known);
    if (unknown.isEmpty()) {
      return List.of();
    }
    Map<String, NewDocument> packed = new LinkedHashMap<>();
    unknown.parallelStream()
        .map(d -> NewDocument.of(d.digest(), d.mediaType(), d.origin(), d.bytes(), d.date()))
        .toList()
        .forEach(document -> packed.put(document.digest(), document));
    return lock.hold(() -> {
      List<SourceDocument> still = without(unknown, store.known(packed.keySet()));
      List<Long> ids = store.add(still.stream().map(d -> packed.get(d.digest())).toList());
      List<StoredDocument> stored = new ArrayList<>();
      for (int i = 0; i < ids.size(); i++) {
        SourceDocument d = still.get(i);
        stored.add(new StoredDocument(ids.get(i), d.digest(), d.bytes(), d.date()));
      }
      return stored;
    });
  }

  private static List<SourceDocument> without(List<SourceDocument> documents, Set<String> known) {
    return documents.stream().filter(d -> !known.contains(d.digest())).toList();
  }

  /** What is worth keeping with the run. */
  @Nullable String message() {
    return unreadable.isEmpty() ? null : String.join("\n", unreadable);
  }

  ImportResult result(Tally tally, Tally resumed, Duration time) {
    return new ImportResult(
        tally, resumed, withdrawnInAll, List.copyOf(unreadable), passedOver, time);
  }
}
