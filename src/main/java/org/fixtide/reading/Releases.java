// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The release calendar of {@code releases.yaml}: which release is in preparation on a day, and
 * which candidate comes next. Beyond the last known date cycles are estimated.
 */
public final class Releases {

  private static final Releases STANDARD = load(Knowledge.of("releases.yaml"));

  private final List<Release> known;
  private final int cycleDays;
  private final int lastMinor;

  private Releases(List<Release> known, int cycleDays, int lastMinor) {
    this.known = known;
    this.cycleDays = cycleDays;
    this.lastMinor = lastMinor;
  }

  /** The bundled knowledge. */
  public static Releases standard() {
    return STANDARD;
  }

  /** Every release whose date is known, oldest first. */
  public List<Release> known() {
    return known;
  }

  /** The version under which a release came out: 5.20 was to be 6.0, and 6.20 was to be 7.0. */
  public String canonical(String version) {
    String[] parts = version.split("\\.");
    boolean beyond = Integer.parseInt(parts[1]) == lastMinor + 1 && find(version).isEmpty();
    return beyond ? (Integer.parseInt(parts[0]) + 1) + ".0" : version;
  }

  /** The known release of that version, e.g. {@code 6.19}. */
  public Optional<Release> find(String version) {
    return known.stream().filter(r -> r.version().equals(version)).findFirst();
  }

  /**
   * The release in preparation on a day (UTC): a final release's own day still counts to it, for it
   * is tagged in the evening. Empty before the first known one.
   */
  public Optional<Release> inPreparation(LocalDate day) {
    if (!day.isAfter(known.getFirst().date())) {
      return Optional.empty();
    }
    return Optional.of(
        known.stream()
            .filter(r -> !day.isAfter(r.date()))
            .findFirst()
            .orElseGet(() -> estimated(day)));
  }

  /**
   * The release that features sent on a day are for: the one whose merge window comes next, or is
   * open.
   */
  public Optional<Release> takingFeatures(LocalDate day) {
    return inPreparation(day)
        .map(current -> inMergeWindow(day, current) ? current : after(current));
  }

  /**
   * The candidate that comes next in a release's cycle: 1 in the merge window, then weekly; after
   * the last one the number goes on.
   */
  public int candidate(LocalDate day, Release release) {
    long days = ChronoUnit.DAYS.between(release.mergeWindowEnd(), day);
    return days <= 0 ? 1 : (int) Math.ceilDiv(days, 7L) + 1;
  }

  private boolean inMergeWindow(LocalDate day, Release release) {
    return !day.isAfter(release.mergeWindowEnd());
  }

  private Release after(Release release) {
    int next = known.indexOf(release) + 1;
    return next > 0 && next < known.size() ? known.get(next) : following(release);
  }

  private Release estimated(LocalDate day) {
    Release release = known.getLast();
    do {
      release = following(release);
    } while (day.isAfter(release.date()));
    return release;
  }

  private Release following(Release release) {
    String[] parts = release.version().split("\\.");
    int major = Integer.parseInt(parts[0]);
    int minor = Integer.parseInt(parts[1]);
    String version = minor >= lastMinor ? (major + 1) + ".0" : major + "." + (minor + 1);
    return new Release(version, release.date(), release.date().plusDays(cycleDays), true);
  }

  private static Releases load(Knowledge file) {
    Sheet sheet = file.read(Sheet.class);
    List<Release> known = new ArrayList<>();
    LocalDate opened = LocalDate.MIN;
    for (Entry entry : file.required(sheet.releases, "file", "releases")) {
      String version = file.required(entry.version, "a release", "version");
      LocalDate date = file.required(entry.date, version, "date");
      if (!version.matches("\\d+\\.\\d+") || !date.isAfter(opened)) {
        throw file.wrong(version, "is no version, or not later than the one before");
      }
      known.add(new Release(version, opened, date, false));
      opened = date;
    }
    if (known.isEmpty() || sheet.cycleDays < 7 || sheet.lastMinor < 1) {
      throw file.wrong("file", "has no releases, cycleDays or lastMinor");
    }
    return new Releases(List.copyOf(known), sheet.cycleDays, sheet.lastMinor);
  }

  private record Sheet(
      int revision, int cycleDays, int lastMinor, @Nullable List<Entry> releases) {}

  private record Entry(@Nullable String version, @Nullable LocalDate date) {}
}
