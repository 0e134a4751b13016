// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a host was used.
 *
 * @param day of the requests counted (UTC)
 * @param requests on that day
 * @param failures in a row
 * @param lastRequestAt when the last request ended
 * @param closedUntil until when it is left alone: its circuit is open, or it asked for that
 * @param reason why it is left alone, or what failed last
 */
public record HostState(
    String host,
    LocalDate day,
    int requests,
    int failures,
    @Nullable Instant lastRequestAt,
    @Nullable Instant closedUntil,
    @Nullable String reason) {

  /** No host is left alone for longer. Later dates stem from a clock that was wrong. */
  static final Duration LONGEST = Duration.ofDays(1);

  /** A host that was never asked. */
  public static HostState unknown(String host) {
    return new HostState(host, LocalDate.EPOCH, 0, 0, null, null, null);
  }

  /** How long from now it is left alone; zero or less where it may be asked. */
  Duration closedFor(Instant now) {
    Duration rest = closedUntil == null ? Duration.ZERO : Duration.between(now, closedUntil);
    return rest.compareTo(LONGEST) > 0 ? Duration.ZERO : rest;
  }

  /** Whether it is left alone at this time. */
  public boolean isClosed(Instant now) {
    return closedFor(now).isPositive();
  }

  int requestsOn(LocalDate today) {
    return day.equals(today) ? requests : 0;
  }

  private HostState asked(LocalDate today, Instant now) {
    return new HostState(host, today, requestsOn(today) + 1, failures, now, null, reason);
  }

  HostState answered(LocalDate today, Instant now) {
    HostState asked = asked(today, now);
    return new HostState(host, today, asked.requests, 0, now, null, null);
  }

  /**
   * @param closed for how long it is left alone now; null where it may be asked on
   */
  HostState failed(LocalDate today, Instant now, @Nullable Duration closed, String why) {
    HostState asked = asked(today, now);
    Instant until = closed == null ? null : now.plus(shorter(closed, LONGEST));
    return new HostState(host, today, asked.requests, failures + 1, now, until, why);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
