// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fixtide.catalog.BadFilterException;
import org.fixtide.catalog.StableOrder;
import org.fixtide.catalog.StableQueries;
import org.fixtide.catalog.StableSpan;
import org.fixtide.catalog.StableVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an address under {@code /stable/} names: {@code 6.12.117}, {@code 6.12.90..6.12.117}. */
@Component
class StableAddress {

  private static final Pattern SERIES = Pattern.compile("\\d{1,3}\\.\\d{1,3}");
  private static final Pattern VERSION = Pattern.compile("\\d{1,3}\\.\\d{1,3}\\.\\d{1,4}");
  private static final Pattern SPAN =
      Pattern.compile("(" + SERIES + "|" + VERSION + ")\\.\\.(" + VERSION + ")");

  /** Releases of several series by their dates. */
  static final Comparator<StableVersion> NEWEST_FIRST =
      Comparator.comparing(
              StableVersion::date, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
          .thenComparing(StableVersion::order)
          .reversed();

  private final StableQueries stable;

  StableAddress(StableQueries stable) {
    this.stable = stable;
  }

  static boolean isSeries(String text) {
    return SERIES.matcher(text).matches();
  }

  static String path(StableSpan span) {
    String after = span.after();
    return "/stable/" + (after == null ? span.series() : after) + ".." + span.to();
  }

  /**
   * The releases of a series, the newest first.
   *
   * @throws NotOnRecordException where none is on record
   */
  List<StableVersion> series(String series) {
    List<StableVersion> versions = stable.versions(series);
    if (versions.isEmpty()) {
      throw new NotOnRecordException(
          "The series " + series, "/stable", "The series that are on record");
    }
    return versions;
  }

  /**
   * What lies between two versions, or came with one.
   *
   * @throws NotOnRecordException where a version is not on record
   * @throws BadFilterException for what is no version, and for two that are not in a row
   */
  Asked read(String text) {
    if (VERSION.matcher(text).matches()) {
      StableVersion one = known(text);
      return new Asked(one.alone(), one, one);
    }
    Matcher span = SPAN.matcher(text);
    if (!span.matches()) {
      throw new BadFilterException(
          "version", text, "a series as 6.12, a version as 6.12.117, or two as 6.12.90..6.12.117");
    }
    return between(span.group(1), span.group(2));
  }

  /** As {@link #read} of the two. */
  Asked between(String from, String to) {
    boolean start = isSeries(from);
    String series = start ? from : StableOrder.series(from);
    if (!series.equals(StableOrder.series(to))) {
      throw new BadFilterException(
          "versions",
          from + ".." + to,
          "two of one series; look at each alone, for what one series took over in another order"
              + " has no line between them");
    }
    StableVersion first = start ? null : known(from);
    StableVersion last = known(to);
    StableSpan span = new StableSpan(start ? null : from, to);
    if (span.isReversed()) {
      throw new BadFilterException(
          "versions", from + ".." + to, "the older one first: /stable/%s..%s".formatted(to, from));
    }
    return new Asked(span, first, last);
  }

  private StableVersion known(String version) {
    return stable.version(version).orElseThrow(() -> missing(version));
  }

  private NotOnRecordException missing(String version) {
    String series = StableOrder.series(version);
    Optional<String> newest =
        stable.versions(series).stream().findFirst().map(StableVersion::version);
    return newest
        .map(known ->
            new NotOnRecordException(
                "Linux " + version,
                "/stable/" + series,
                "The releases of %s on record, the newest of which is %s".formatted(series, known)))
        .orElseGet(() ->
            new NotOnRecordException(
                "Linux " + version, "/stable", "The series that are on record"));
  }

  /**
   * A span on record.
   *
   * @param first the version that it begins after; the one version itself where only one is asked
   *     for; {@code null} where it begins with the series
   */
  record Asked(StableSpan span, @Nullable StableVersion first, StableVersion last) {

    boolean isOne() {
      return first == last;
    }

    String path() {
      return isOne() ? "/stable/" + last.version() : StableAddress.path(span);
    }
  }
}
