// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hc.core5.http.HttpHeaders;
import org.fixtide.source.FetchOutcome.Absent;
import org.fixtide.source.FetchOutcome.Challenged;
import org.fixtide.source.FetchOutcome.Failed;
import org.fixtide.source.FetchOutcome.Fetched;
import org.fixtide.source.FetchOutcome.Forbidden;
import org.fixtide.source.FetchOutcome.Rejected;
import org.fixtide.source.FetchOutcome.Unchanged;
import org.fixtide.source.FetchOutcome.Unexpected;
import org.fixtide.source.FetchRequest.Keeping;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/**
 * Asks web servers, politely: configured hosts only, one request at a time a host with a pause
 * between, within a daily budget; obeys {@code Retry-After}, repeats what failed in passing with
 * growing pauses, and leaves a host alone that keeps failing or wants no programs. Safe for use by
 * several threads, which then wait for each other.
 */
public final class Fetcher implements AutoCloseable {

  private static final int REDIRECTS = 5;

  private final HostRules rules;
  private final FetchSettings settings;
  private final PageStore pages;
  private final InstantSource clock;
  private final Turns turns;
  private final PlainHttp http;
  private final RetryTemplate retry;
  private final ChallengePages challenges = ChallengePages.standard();
  private final AtomicLong requests = new AtomicLong();

  /**
   * @param book where the use of hosts is remembered
   * @param pages where pages are kept
   */
  public Fetcher(FetchSettings settings, HostBook book, PageStore pages) {
    this(settings, book, pages, InstantSource.system(), Thread::sleep);
  }

  Fetcher(
      FetchSettings settings,
      HostBook book,
      PageStore pages,
      InstantSource clock,
      Turns.Sleeper sleeper) {
    this.settings = settings;
    this.pages = pages;
    this.clock = clock;
    this.rules = new HostRules(settings);
    this.turns = new Turns(settings, book, clock, sleeper);
    this.http = new PlainHttp(settings);
    this.retry = new RetryTemplate(policy(settings));
  }

  private static RetryPolicy policy(FetchSettings settings) {
    return RetryPolicy.builder()
        .includes(PassingFailure.class)
        .maxRetries(settings.retries())
        .delay(settings.retryDelay())
        .multiplier(2)
        .jitter(settings.retryDelay().dividedBy(2))
        .maxDelay(settings.patience())
        .build();
  }

  /**
   * Fetches a page. Waits for its turn, which may take minutes.
   *
   * @throws RuntimeException of the {@link HostBook} or {@link PageStore} only; whatever a server
   *     or the network does is an outcome
   */
  public FetchOutcome fetch(FetchRequest request) {
    Page kept = request.keeping() == Keeping.NOT ? null : pages.find(request.uri()).orElse(null);
    if (kept != null && request.keeping() == Keeping.FOR_GOOD) {
      return new Fetched(kept, false);
    }
    FetchOutcome outcome = ask(request, kept);
    if (outcome instanceof Fetched fetched && request.keeping() != Keeping.NOT) {
      pages.keep(fetched.page());
    }
    return outcome;
  }

  /** Requests sent since the start, repeated ones among them. */
  public long requests() {
    return requests.get();
  }

  private FetchOutcome ask(FetchRequest request, @Nullable Page kept) {
    try {
      URI uri = request.uri();
      for (int hop = 0; hop <= REDIRECTS; hop++) {
        Answer answer = tried(uri, request, kept);
        if (!answer.isRedirect()) {
          return judged(answer, request, kept);
        }
        uri = target(uri, answer);
      }
      return new Failed("%s leads round and round.".formatted(request.uri()));
    } catch (Stop e) {
      return e.outcome();
    }
  }

  private Answer tried(URI uri, FetchRequest request, @Nullable Page kept) throws Stop {
    String objection = rules.objection(uri);
    if (objection != null) {
      throw new Stop(new Forbidden(objection));
    }
    try {
      return retry.execute(
          () -> turns.take(HostRules.host(uri), () -> checked(http(uri, request, kept))));
    } catch (RetryException e) {
      throw ended(uri, e);
    }
  }

  private Answer http(URI uri, FetchRequest request, @Nullable Page kept)
      throws Stop, PassingFailure {
    requests.incrementAndGet();
    return http.get(uri, request, kept);
  }

  private static Stop ended(URI uri, RetryException e) {
    return switch (e.getLastException()) {
      case Stop stop -> stop;
      case PassingFailure failure -> new Stop(new Failed(failure.reason()));
      case RuntimeException own -> throw own;
      case Error own -> throw own;
      default -> {
        Thread.currentThread().interrupt();
        yield new Stop(new Failed("%s: interrupted.".formatted(uri)));
      }
    };
  }

  /** What counts against the host is found while it is still this request's turn. */
  private Answer checked(Answer answer) throws Stop, PassingFailure {
    if (challenges.isOne(answer)) {
      Instant until = clock.instant().plus(settings.challengedTime());
      throw new Stop(new Challenged(until, challenge(answer.uri())));
    }
    if (answer.isPassingFailure()) {
      Duration wait = answer.retryAfter(clock.instant());
      throw new PassingFailure("%s answered %d.".formatted(answer.uri(), answer.status()), wait);
    }
    return answer;
  }

  private static String challenge(URI uri) {
    return ("%s answered with a page that asks for a browser. Fixtide does not pretend to be one:"
            + " fetch by git instead (git clone --mirror, then import), or ask the operators.")
        .formatted(uri);
  }

  private static URI target(URI from, Answer answer) throws Stop {
    String location = String.valueOf(answer.header(HttpHeaders.LOCATION));
    try {
      return from.resolve(location.strip());
    } catch (IllegalArgumentException e) {
      throw new Stop(new Failed("%s leads to %s, which is no address.".formatted(from, location)));
    }
  }

  private FetchOutcome judged(Answer answer, FetchRequest request, @Nullable Page kept) {
    int status = answer.status();
    String type = answer.mediaType();
    if (status == 304 && kept != null) {
      return new Unchanged(kept);
    } else if (status == 404 || status == 410 || status == 300) {
      return new Absent(status, answer.beginning());
    } else if (status != 200) {
      return new Rejected(status, "%s answered %d.".formatted(answer.uri(), status));
    } else if (!request.mediaTypes().contains(type)) {
      return new Unexpected(
          type,
          "%s answered with %s instead of %s."
              .formatted(
                  answer.uri(),
                  type.isEmpty() ? "content of no type" : type,
                  String.join(" or ", request.mediaTypes())));
    }
    return new Fetched(page(answer, request), true);
  }

  private Page page(Answer answer, FetchRequest request) {
    return new Page(
        request.uri(),
        answer.mediaType(),
        answer.body(),
        answer.header(HttpHeaders.ETAG),
        answer.header(HttpHeaders.LAST_MODIFIED),
        clock.instant());
  }

  @Override
  public void close() throws IOException {
    http.close();
  }
}
