// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.fixtide.catalog.StableCounts;
import org.fixtide.catalog.StableItemQueries;
import org.fixtide.catalog.StableQueries;
import org.fixtide.catalog.StableRecord;
import org.fixtide.catalog.StableSeries;
import org.fixtide.catalog.StableVersion;
import org.fixtide.trend.Numbers;
import org.fixtide.web.Chart;
import org.fixtide.web.Crumb;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of all series, and of one. */
@Component
class StableSeriesPage {

  private static final int DRAWN = 20;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private final StableQueries stable;
  private final StableItemQueries items;
  private final StableAddress addresses;

  StableSeriesPage(StableQueries stable, StableItemQueries items, StableAddress addresses) {
    this.stable = stable;
    this.addresses = addresses;
    this.items = items;
  }

  StableView.All all() {
    List<StableVersion> versions = stable.versions();
    List<StableSeries> series = stable.series(versions);
    List<StableVersion> newest =
        versions.stream()
            .filter(v -> series.stream().anyMatch(s -> s.newest().equals(v.version())))
            .toList();
    Map<String, StableCounts> counts = items.counts(newest);
    return new StableView.All(
        series.stream()
            .map(one ->
                new StableView.Series(
                    one.series(),
                    kept(one),
                    one.versions(),
                    newest.stream()
                        .filter(version -> version.version().equals(one.newest()))
                        .map(version -> release(version, counts))
                        .findFirst()
                        .orElseThrow()))
            .toList());
  }

  /**
   * @throws NotOnRecordException where no release of it is on record
   */
  StableView.One of(String series) {
    List<StableVersion> versions = addresses.series(series);
    Map<String, StableCounts> counts = items.counts(versions);
    List<StableView.Release> releases = versions.stream().map(v -> release(v, counts)).toList();
    return new StableView.One(
        series,
        headline(series, counts),
        standfirst(stable.series(versions).getFirst(), releases),
        dates(versions),
        chart(series, releases),
        releases,
        versions.getFirst().version(),
        "/stable/" + series + ".." + versions.getFirst().version(),
        List.of(new Crumb("Stable releases", "/stable"), new Crumb(series, null)));
  }

  private static String headline(String series, Map<String, StableCounts> counts) {
    int changes = counts.values().stream().mapToInt(StableCounts::changes).sum();
    return "Linux %s: %s in its stable releases"
        .formatted(series, Numbers.counted(changes, "networking change", "networking changes"));
  }

  private static String standfirst(StableSeries series, List<StableView.Release> releases) {
    StableView.Release most =
        releases.stream().max(Comparator.comparingInt(StableView.Release::changes)).orElseThrow();
    return "%s on record, the newest %s. The most came with %s: %s, %s with a CVE id. %s."
        .formatted(
            Numbers.counted(series.versions(), "release", "releases"),
            series.newest(),
            most.version(),
            Numbers.counted(most.changes(), "change", "changes"),
            Numbers.whole(most.withCve()),
            kept(series));
  }

  private static String kept(StableSeries series) {
    if (series.endOfLife() != null) {
      return "Longterm, until " + MONTH.format(series.endOfLife());
    }
    return series.longterm()
        ? "Longterm; until when is not known here"
        : "Not longterm: kept for some weeks only";
  }

  /** Where a distribution's changelog is the source, its dates are not the releases' own. */
  private static String dates(List<StableVersion> versions) {
    return versions.stream().anyMatch(v -> v.source() == StableRecord.Source.DEBIAN)
        ? "Read from Debian’s changelog: a date is the day on which Debian signed the upload that"
            + " lists the release, some days after kernel.org’s own."
        : "Read from kernel.org’s changelogs.";
  }

  static StableView.Release release(StableVersion version, Map<String, StableCounts> counts) {
    StableCounts carried =
        Objects.requireNonNullElse(
            counts.get(version.version()), StableCounts.none(version.version()));
    return new StableView.Release(
        version.version(),
        day(version.date()),
        version.items(),
        carried.changes(),
        carried.security(),
        carried.withCve(),
        remark(version));
  }

  static String day(@Nullable Instant date) {
    return date == null ? "" : DAY.format(date.atZone(ZoneOffset.UTC));
  }

  /** Debian lists the commits of several releases in a row under the last of them. */
  static String remark(StableVersion version) {
    if (!version.listedFrom().equals(version.version()) && version.items() > 0) {
      return "with those of " + version.listedFrom() + " and later, listed together";
    }
    return version.items() == 0 ? "listed under a later release" : "";
  }

  private static Chart chart(String series, List<StableView.Release> newestFirst) {
    List<StableView.Release> drawn =
        newestFirst.stream()
            .filter(release -> release.listed() > 0)
            .limit(DRAWN)
            .toList()
            .reversed();
    String page = "/stable/" + series;
    return new Chart(
        "by-version",
        Chart.Kind.STACKED_BARS,
        "Networking changes by release",
        "The newest %d releases on record that have a list of their own.".formatted(drawn.size()),
        "changes",
        "Release " + series,
        drawn.stream()
            .map(release ->
                new Chart.Column(
                    release.version().substring(series.length()),
                    null,
                    false,
                    false,
                    "/stable/" + release.version(),
                    release.changes(),
                    null))
            .toList(),
        List.of(
            new Chart.Series(
                "cve",
                "With a CVE id",
                "c6",
                drawn.stream().map(r -> value(r.withCve(), r, "?cve=yes")).toList()),
            new Chart.Series(
                "others",
                "Others",
                "c1",
                drawn.stream().map(r -> value(r.changes() - r.withCve(), r, "?cve=no")).toList())),
        null,
        new Chart.Links(page + ".csv", page + ".json", page + "#by-version"));
  }

  private static Chart.Value value(int number, StableView.Release release, String query) {
    return new Chart.Value(number, "/stable/" + release.version() + query);
  }
}
