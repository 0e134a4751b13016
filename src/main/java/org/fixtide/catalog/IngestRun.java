// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A run that wrote to the catalog, with its outcome. */
@Entity
public class IngestRun {

  /** What a run does. */
  public enum Task {
    IMPORT,
    RECLASSIFY,
    BUNDLE,
    SYNC
  }

  /** How a run stands. */
  public enum State {
    RUNNING,
    DONE,
    FAILED
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  Task task;

  String source;
  String process;
  Instant startedAt;
  Instant seenAt;
  @Nullable Instant endedAt;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  State state;

  int documents;
  int known;
  int pulls;
  int notices;
  int patches;
  int changelogs;
  int others;
  int quarantined;
  int fixesNew;
  int fixesKnown;
  @Nullable String message;
  @Nullable String ending;
  int requests;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected IngestRun() {}

  /**
   * A run that begins.
   *
   * @param source what it reads, for people
   * @param process who runs it, {@code PID@HOST}
   */
  public IngestRun(Task task, String source, String process, Instant startedAt) {
    this.task = task;
    this.source = Text.fit(source, 2000);
    this.process = Text.fit(process, 300);
    this.startedAt = startedAt;
    this.seenAt = startedAt;
    this.state = State.RUNNING;
  }

  /** Notes how far it is. */
  public void seen(RunCounts counts, Instant now) {
    seenAt = now;
    documents = counts.documents();
    known = counts.known();
    pulls = counts.pulls();
    notices = counts.notices();
    patches = counts.patches();
    changelogs = counts.changelogs();
    others = counts.others();
    quarantined = counts.quarantined();
    fixesNew = counts.fixesNew();
    fixesKnown = counts.fixesKnown();
  }

  /** Notes its end. */
  public void ended(State how, @Nullable String message, Instant now) {
    state = how;
    this.message = Text.fitOrNull(message, 2000);
    seenAt = now;
    endedAt = now;
  }

  /**
   * Notes how a visit to a live source ended.
   *
   * @param how its name
   * @param requests sent
   */
  public void visited(String how, int requests) {
    this.ending = how;
    this.requests = requests;
  }

  /** How a visit to a live source ended; null for other runs. */
  public @Nullable String ending() {
    return ending;
  }

  /** Requests that a visit sent. */
  public int requests() {
    return requests;
  }

  public Task task() {
    return task;
  }

  /** What it read, for people. */
  public String source() {
    return source;
  }

  /** Who ran it, {@code PID@HOST}. */
  public String process() {
    return process;
  }

  public Instant startedAt() {
    return startedAt;
  }

  /** Its last sign of life. */
  public Instant seenAt() {
    return seenAt;
  }

  public @Nullable Instant endedAt() {
    return endedAt;
  }

  public State state() {
    return state;
  }

  /** What went wrong, or what is worth knowing. */
  public @Nullable String message() {
    return message;
  }

  /** What it has done so far. */
  public RunCounts counts() {
    return new RunCounts(
        documents,
        known,
        pulls,
        notices,
        patches,
        changelogs,
        others,
        quarantined,
        fixesNew,
        fixesKnown);
  }
}
