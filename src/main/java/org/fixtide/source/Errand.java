// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.fixtide.source.Ending.How;
import org.fixtide.source.FetchOutcome.Absent;
import org.fixtide.source.FetchOutcome.Challenged;
import org.fixtide.source.FetchOutcome.Failed;
import org.fixtide.source.FetchOutcome.Fetched;
import org.fixtide.source.FetchOutcome.Forbidden;
import org.fixtide.source.FetchOutcome.Paused;
import org.fixtide.source.FetchOutcome.Rejected;
import org.fixtide.source.FetchOutcome.TooLarge;
import org.fixtide.source.FetchOutcome.Unchanged;
import org.fixtide.source.FetchOutcome.Unexpected;
import org.jspecify.annotations.Nullable;

/** The requests of one visit: within its bound, and each outcome led to what it means for it. */
final class Errand {

  /** What no server says. */
  private static final Pattern NEVER = Pattern.compile("(?!)");

  private final Fetcher fetcher;
  private final Visit visit;
  private final Consumer<SourceEvent> sink;
  private final long last;
  private @Nullable String failure;

  Errand(Fetcher fetcher, Visit visit, Consumer<SourceEvent> sink) {
    this.fetcher = fetcher;
    this.visit = visit;
    this.sink = sink;
    this.last = fetcher.requests() + visit.requests();
  }

  boolean isDry() {
    return visit.dry();
  }

  SourceMemory memory() {
    return visit.memory();
  }

  void tell(SourceEvent event) {
    sink.accept(event);
  }

  Consumer<SourceEvent> sink() {
    return sink;
  }

  /**
   * A page without which the visit cannot go on.
   *
   * @param absence what the server says where there is rightly nothing; null is answered then
   */
  @Nullable Page page(FetchRequest request, Pattern absence) throws Halt {
    return switch (ask(request)) {
      case Fetched fetched -> fetched.page();
      case Unchanged unchanged -> unchanged.page();
      case Absent absent when absence.matcher(absent.text()).find() -> null;
      case Absent absent -> throw new Halt(How.REFUSED, moved(request, absent));
      case Unexpected unexpected -> throw new Halt(How.REFUSED, unexpected.reason());
      case TooLarge large -> throw new Halt(How.REFUSED, large.reason());
      case Failed failed -> throw new Halt(How.INCOMPLETE, failed.reason());
      case FetchOutcome other -> throw halted(other);
    };
  }

  /** One document among many: what befalls it alone is told, and the visit goes on without it. */
  @Nullable Page document(FetchRequest request) throws Halt {
    String origin = request.uri().toString();
    return switch (ask(request)) {
      case Fetched fetched -> fetched.page();
      case Unchanged unchanged -> unchanged.page();
      case Absent absent ->
          failed(origin, "It is not there, although listed (%d).".formatted(absent.status()));
      case Unexpected unexpected -> failed(origin, unexpected.reason());
      case TooLarge large -> failed(origin, large.reason());
      case Failed failed -> failed(origin, failed.reason());
      case FetchOutcome other -> throw halted(other);
    };
  }

  /** Tells of a document that could not be had; it is tried again the next time. */
  @Nullable Page failed(String origin, String reason) {
    sink.accept(new Unreadable(origin, reason));
    failure = "%s: %s".formatted(origin, reason);
    return null;
  }

  /** Whether everything asked for so far was had. */
  boolean isWhole() {
    return failure == null;
  }

  /** How a visit ends that came to its end. */
  Ending ending() {
    return failure == null ? Ending.current() : new Ending(How.INCOMPLETE, failure);
  }

  /** A page that must be there. */
  Page page(FetchRequest request) throws Halt {
    return Objects.requireNonNull(page(request, NEVER));
  }

  private static String moved(FetchRequest request, Absent absent) {
    return "%s is not there (%d): was it renamed, or is the address another?"
        .formatted(request.uri(), absent.status());
  }

  private FetchOutcome ask(FetchRequest request) throws Halt {
    if (fetcher.requests() >= last) {
      throw new Halt(How.MORE, "%d requests are enough for one visit.".formatted(visit.requests()));
    }
    return fetcher.fetch(request);
  }

  private static Halt halted(FetchOutcome outcome) {
    return switch (outcome) {
      case Challenged challenged -> new Halt(How.CHALLENGED, challenged.reason());
      case Paused paused -> new Halt(How.PAUSED, paused.reason());
      case Forbidden forbidden -> new Halt(How.REFUSED, forbidden.reason());
      case Rejected rejected -> new Halt(How.REFUSED, rejected.reason());
      default -> throw new IllegalStateException("dealt with elsewhere: " + outcome);
    };
  }
}
