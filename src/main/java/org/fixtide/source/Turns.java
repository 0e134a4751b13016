// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.fixtide.source.FetchOutcome.Challenged;
import org.fixtide.source.FetchOutcome.Paused;
import org.jspecify.annotations.Nullable;

/**
 * Lets requests to a host through one after the other, with a pause between, within its daily
 * budget, and none while the host is left alone.
 */
final class Turns {

  /** Waits. */
  interface Sleeper {
    void sleep(Duration time) throws InterruptedException;
  }

  /** A request, as it is sent once its turn has come. */
  interface Sending {
    Answer send() throws Stop, PassingFailure;
  }

  private final FetchSettings settings;
  private final HostBook book;
  private final InstantSource clock;
  private final Sleeper sleeper;
  private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

  Turns(FetchSettings settings, HostBook book, InstantSource clock, Sleeper sleeper) {
    this.settings = settings;
    this.book = book;
    this.clock = clock;
    this.sleeper = sleeper;
  }

  /** Sends the request when it is its turn, and notes how that went. */
  Answer take(String host, Sending request) throws Stop, PassingFailure, InterruptedException {
    ReentrantLock lock = locks.computeIfAbsent(host, _ -> new ReentrantLock(true));
    lock.lockInterruptibly();
    try {
      HostState state = book.of(host);
      sleeper.sleep(untilAllowed(state));
      return send(state, request);
    } finally {
      lock.unlock();
    }
  }

  private Answer send(HostState state, Sending request) throws Stop, PassingFailure {
    try {
      Answer answer = request.send();
      book.note(state.answered(today(), clock.instant()));
      return answer;
    } catch (PassingFailure e) {
      book.note(state.failed(today(), clock.instant(), closed(state, e), e.reason()));
      throw e;
    } catch (Stop e) {
      book.note(stopped(state, e.outcome()));
      throw e;
    }
  }

  private HostState stopped(HostState state, FetchOutcome outcome) {
    return outcome instanceof Challenged challenge
        ? state.failed(today(), clock.instant(), settings.challengedTime(), challenge.reason())
        : state.answered(today(), clock.instant());
  }

  /** For how long the host is left alone after this failure; null where it may be tried again. */
  private @Nullable Duration closed(HostState before, PassingFailure failure) {
    int beyond = before.failures() + 1 - settings.failuresToOpen();
    Duration open =
        beyond < 0 ? null : settings.openTime().multipliedBy(1L << Math.min(beyond, 10));
    Duration asked = failure.askedWait();
    return open == null || asked != null && asked.compareTo(open) > 0 ? asked : open;
  }

  private Duration untilAllowed(HostState state) throws Stop {
    Instant now = clock.instant();
    Duration closed = state.closedFor(now);
    if (closed.compareTo(settings.patience()) > 0) {
      throw new Stop(
          new Paused(
              now.plus(closed), "%s is left alone: %s".formatted(state.host(), state.reason())));
    }
    if (state.requestsOn(today()) >= settings.dailyRequests()) {
      throw new Stop(
          new Paused(
              today().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
              "%s was asked %d times today, which is enough."
                  .formatted(state.host(), settings.dailyRequests())));
    }
    Duration pause = pause(state, now);
    return closed.compareTo(pause) > 0 ? closed : pause;
  }

  /** Never longer than the pause itself, whatever the clock did since the last request. */
  private Duration pause(HostState state, Instant now) {
    if (state.lastRequestAt() == null || HostRules.isLoopback(state.host())) {
      return Duration.ZERO;
    }
    Duration since = Duration.between(state.lastRequestAt(), now);
    Duration rest = settings.pause().minus(since.isNegative() ? Duration.ZERO : since);
    return rest.isNegative() ? Duration.ZERO : rest;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
