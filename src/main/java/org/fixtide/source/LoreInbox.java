// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.fixtide.source.Ending.How;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * The pulls of one public-inbox archive, found by its search: the newest first, then month by month
 * back to the beginning. What the archive gained is told by its manifest, so that a visit without
 * news is one small request.
 */
final class LoreInbox implements LiveSource {

  static final int PAGE = 100;
  private static final Duration MONTH = Duration.ofDays(31);
  private static final Duration LATE = Duration.ofDays(1);
  private static final String NEWEST = "newest";
  private static final String BACK_TO = "back-to";
  private static final String MANIFEST = "manifest";
  private static final String RIPE = "series-ripe";

  private final URI base;
  private final LoreForms forms = LoreForms.standard();
  private final SyncSettings settings;
  private final Fetcher fetcher;
  private final InstantSource clock;

  LoreInbox(URI base, SyncSettings settings, Fetcher fetcher, InstantSource clock) {
    this.base = Addresses.folder(base);
    this.settings = settings;
    this.fetcher = fetcher;
    this.clock = clock;
  }

  @Override
  public String key() {
    return "lore/" + Addresses.lastPart(base);
  }

  @Override
  public String address() {
    return base.toString();
  }

  @Override
  public Ending visit(Visit visit, Consumer<SourceEvent> sink) {
    Errand errand = new Errand(fetcher, visit, sink);
    try {
      String state = manifest(errand);
      if (!visit.memory().cursor(MANIFEST).equals(Optional.of(state)) || isSeriesRipe(visit)) {
        readNewest(errand, state);
      }
      readBack(errand);
      return errand.ending();
    } catch (Halt halt) {
      return halt.ending();
    }
  }

  /** What the archive holds, as a text that changes with it. */
  private String manifest(Errand errand) throws Halt {
    return InboxManifest.read(errand.page(InboxManifest.request(base))).state();
  }

  /** A young series' thread is asked for once it is whole, with or without news. */
  private boolean isSeriesRipe(Visit visit) {
    return visit.memory().cursor(RIPE).filter(time -> !time.isEmpty()).map(Instant::parse).stream()
        .anyMatch(clock.instant()::isAfter);
  }

  private void readNewest(Errand errand, String state) throws Halt {
    Instant first = clock.instant().minus(MONTH);
    Instant known = errand.memory().cursor(NEWEST).map(Instant::parse).orElse(null);
    Instant from = known == null ? first : known.minus(settings.threadAfter()).minus(LATE);
    List<SearchFeed.Entry> found = readWindow(errand, from, null);
    Instant newest = newest(found);
    if (errand.isWhole() && !errand.isDry()) {
      errand.tell(new Reached(RIPE, ripe(found)));
      // Never the time of day: an archive that shows nothing for an hour loses no mail that way.
      errand.tell(new Reached(NEWEST, String.valueOf(latest(known, newest, from))));
      errand.tell(new Reached(MANIFEST, state));
      if (known == null) {
        errand.tell(new Reached(BACK_TO, String.valueOf(from)));
      }
    }
  }

  private static Instant latest(@Nullable Instant known, @Nullable Instant newest, Instant from) {
    Instant one = known == null ? from : known;
    return newest == null || newest.isBefore(one) ? one : newest;
  }

  private void readBack(Errand errand) throws Halt {
    Instant since = settings.since().atStartOfDay().toInstant(ZoneOffset.UTC);
    Instant end =
        errand.memory().cursor(BACK_TO).map(Instant::parse).orElse(clock.instant().minus(MONTH));
    while (end.isAfter(since)) {
      Instant start = end.minus(MONTH).isBefore(since) ? since : end.minus(MONTH);
      readWindow(errand, start, end);
      if (!errand.isWhole()) {
        return;
      }
      if (!errand.isDry()) {
        errand.tell(new Reached(BACK_TO, start.toString()));
      }
      end = start;
    }
  }

  /** Reads what was received in a window; what it found, the newest first. */
  private List<SearchFeed.Entry> readWindow(Errand errand, Instant from, @Nullable Instant to)
      throws Halt {
    LoreMails mails = new LoreMails(base, errand);
    List<SearchFeed.Entry> wanted =
        search(errand, from, to).stream().filter(forms::isWanted).toList();
    Set<String> known =
        errand.memory().taken(wanted.stream().map(SearchFeed.Entry::messageId).toList());
    for (SearchFeed.Entry entry : wanted) {
      if (forms.opensSeries(entry) && isOldEnough(entry)) {
        mails.fetchThread(entry);
      } else if (!known.contains(entry.messageId())) {
        mails.fetch(entry);
      }
    }
    return wanted;
  }

  /** Mails from the future are not waited for. */
  private @Nullable Instant newest(List<SearchFeed.Entry> found) {
    return found.stream()
        .map(SearchFeed.Entry::updated)
        .filter(time -> time != null && !time.isAfter(clock.instant().plus(LATE)))
        .max(Instant::compareTo)
        .orElse(null);
  }

  /** When the first series that waits is old enough; empty where none waits. */
  private String ripe(List<SearchFeed.Entry> found) {
    return found.stream()
        .filter(forms::opensSeries)
        .filter(entry -> !isOldEnough(entry))
        .map(entry -> Objects.requireNonNull(entry.updated()).plus(settings.threadAfter()))
        .min(Instant::compareTo)
        .map(Instant::toString)
        .orElse("");
  }

  private boolean isOldEnough(SearchFeed.Entry entry) {
    Instant young = clock.instant().minus(settings.threadAfter());
    return entry.updated() == null || entry.updated().isBefore(young);
  }

  private List<SearchFeed.Entry> search(Errand errand, Instant from, @Nullable Instant to)
      throws Halt {
    String window =
        "rt:%d..%s".formatted(from.getEpochSecond(), to == null ? "" : to.getEpochSecond());
    List<SearchFeed.Entry> found = new ArrayList<>();
    List<SearchFeed.Entry> some;
    do {
      some = searchPage(errand, forms.query() + " " + window, found.size());
      found.addAll(some);
    } while (some.size() >= PAGE);
    return found;
  }

  private List<SearchFeed.Entry> searchPage(Errand errand, String query, int offset) throws Halt {
    URI address =
        base.resolve(
            "?q=%s&x=A&l=%d&o=%d"
                .formatted(UriUtils.encode(query, StandardCharsets.UTF_8), PAGE, offset));
    Page page = errand.page(FetchRequest.feed(address), forms.nothing());
    if (page == null) {
      return List.of();
    }
    List<SearchFeed.Entry> entries = SearchFeed.read(page);
    if (entries == null || entries.isEmpty() && offset == 0) {
      throw new Halt(
          How.INCOMPLETE, "The search's answer is empty or breaks off: %s".formatted(address));
    }
    return entries;
  }
}
