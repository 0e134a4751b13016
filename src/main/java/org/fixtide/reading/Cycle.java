// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The release and candidate a pull is for.
 *
 * @param stated whether the mail names the release; otherwise it was found by date
 * @param estimated whether the calendar does not reach that far
 */
record Cycle(@Nullable String release, boolean stated, @Nullable Integer rc, boolean estimated) {

  /** A kernel version that is no date, file size or address: 2.6 and 3.0 to 99.99. */
  private static final String VERSION = "(?<![\\w.])v?([3-9]|[1-9]\\d)\\.(\\d{1,2})(?![\\d.]*\\d)";

  private static final String CANDIDATE = "(?:-rc(\\d{1,2}))?";

  /** In a tag only behind words: {@code net-6.19-rc5}, {@code fixes-for-6.18-20251126}. */
  private static final Pattern IN_TAG =
      Pattern.compile("(?:^|[a-z]-)v?([3-9]|[1-9]\\d)\\.(\\d{1,2})(?![.\\d])" + CANDIDATE);

  private static final Pattern IN_SUBJECT =
      Pattern.compile("(?:\\bfor|\\btowards|\\bto|\\bNetworking)[: ]+" + VERSION + CANDIDATE);

  private static final Pattern IN_TEXT =
      Pattern.compile(
          "\\b(?:fix(?:es)?|patch(?:es)?|updates?|changes|features|content|material|pull request"
              + "|set|batch|intended|commits|stuff)\\b[^.\\n]{0,40}?\\b(?:for|towards|to) (?:the )?(?:kernel )?"
              + VERSION
              + CANDIDATE,
          Pattern.CASE_INSENSITIVE);

  /** By what the mail states, else by its day. */
  static Cycle find(
      @Nullable String tag, String subject, String text, PullSort sort, @Nullable LocalDate day) {
    Matcher stated = first(IN_TAG, tag);
    stated = stated != null ? stated : first(IN_SUBJECT, subject);
    if (stated != null) {
      return stated(stated);
    }
    Optional<Release> byDay = byDay(sort, day);
    Matcher told = first(IN_TEXT, text);
    if (told != null && isNear(told, byDay)) {
      return stated(told);
    }
    return new Cycle(
        byDay.map(Release::version).orElse(null),
        false,
        null,
        byDay.map(Release::estimated).orElse(false));
  }

  private static Optional<Release> byDay(PullSort sort, @Nullable LocalDate day) {
    Releases releases = Releases.standard();
    if (day == null) {
      return Optional.empty();
    }
    return sort == PullSort.FIXES ? releases.inPreparation(day) : releases.takingFeatures(day);
  }

  /** Prose names many versions; only one of the day's neighbourhood is taken for the pull's. */
  private static boolean isNear(Matcher told, Optional<Release> byDay) {
    return byDay.isEmpty()
        || Math.abs(order(told.group(1), told.group(2)) - order(byDay.get())) <= 1;
  }

  private static int order(Release release) {
    String[] parts = release.version().split("\\.");
    return order(parts[0], parts[1]);
  }

  private static int order(String major, String minor) {
    return Integer.parseInt(major) * 20 + Integer.parseInt(minor);
  }

  private static Cycle stated(Matcher version) {
    Integer rc = version.group(3) == null ? null : Integer.valueOf(version.group(3));
    return new Cycle(version.group(1) + "." + version.group(2), true, rc, false);
  }

  private static @Nullable Matcher first(Pattern pattern, @Nullable String text) {
    Matcher matcher = text == null ? null : pattern.matcher(text);
    return matcher != null && matcher.find() ? matcher : null;
  }
}
