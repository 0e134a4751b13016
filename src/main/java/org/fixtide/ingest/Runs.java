// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;
import org.fixtide.catalog.IngestRun;
import org.fixtide.catalog.IngestRunRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps account of runs. */
@Component
public class Runs {

  /** A run elsewhere that has given no sign of life for so long is held to be dead. */
  private static final Duration SILENCE = Duration.ofMinutes(10);

  private static final String HOST = host();

  private final IngestRunRepository runs;
  private final Clock clock = Clock.systemUTC();

  Runs(IngestRunRepository runs) {
    this.runs = runs;
  }

  /** A run's own account, kept up to date in the database. */
  final class Account {

    private final IngestRun run;
    private Tally tally = Tally.NONE;
    private @Nullable String message;

    private Account(IngestRun run) {
      this.run = run;
    }

    /** Notes what a batch has done. */
    void add(Tally more) {
      tally = tally.plus(more);
      run.seen(tally.counts(), clock.instant());
      runs.save(run);
    }

    /** What is worth keeping with the run. */
    void say(@Nullable String words) {
      message = words;
    }

    /**
     * How a visit to a live source ended; {@code reason} is told before what else is to be told.
     */
    void ended(String how, @Nullable String reason, int requests) {
      run.visited(how, requests);
      message =
          reason == null || message == null
              ? message == null ? reason : message
              : reason + "\n" + message;
    }

    Tally tally() {
      return tally;
    }

    private void end(IngestRun.State how) {
      run.ended(how, message, clock.instant());
      runs.save(run);
    }
  }

  /** Does a run's work and keeps account of it, however it ends. */
  <T> T account(IngestRun.Task task, String source, Function<Account, T> work) {
    String process = ProcessHandle.current().pid() + "@" + HOST;
    Account account = new Account(runs.save(new IngestRun(task, source, process, clock.instant())));
    try {
      T result = work.apply(account);
      account.end(IngestRun.State.DONE);
      return result;
    } catch (RuntimeException e) {
      account.say(String.valueOf(e));
      account.end(IngestRun.State.FAILED);
      throw e;
    }
  }

  /** Whether a run that is noted as running was broken off: its process is no more. */
  public boolean isInterrupted(IngestRun run) {
    if (run.state() != IngestRun.State.RUNNING) {
      return false;
    }
    String[] process = run.process().split("@", 2);
    boolean here = process.length == 2 && process[1].equals(HOST);
    return here
        ? !isAlive(Long.parseLong(process[0]), run.startedAt())
        : run.seenAt().plus(SILENCE).isBefore(clock.instant());
  }

  /** A process that began after the run is another one with the same number. */
  private static boolean isAlive(long pid, Instant startedAt) {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process ->
            process
                .info()
                .startInstant()
                .map(start -> !start.isAfter(startedAt.plusSeconds(1)))
                .orElse(true))
        .isPresent();
  }

  private static String host() {
    try {
      return Objects.requireNonNull(InetAddress.getLocalHost().getHostName());
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }
}
