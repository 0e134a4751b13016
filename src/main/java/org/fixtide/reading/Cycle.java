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
 * @param doubt a sentence for people where the release is not certain
 */
record Cycle(
    @Nullable String release, boolean stated, @Nullable Integer rc, @Nullable String doubt) {

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

  /** Pulls are sent up to a day or two after the day they were meant for. */
  private static final int GRACE_DAYS = 2;

  /**
   * By what the mail states, as long as that release can still be meant on its day; else by its
   * day. Tags outlive the cycle they were made in, and prose is copied from mail to mail.
   */
  static Cycle find(
      @Nullable String tag, String subject, String text, PullSort sort, @Nullable LocalDate day) {
    Matcher named = first(IN_TAG, tag);
    named = named != null ? named : first(IN_SUBJECT, subject);
    Matcher told = named != null ? named : first(IN_TEXT, text);
    if (told == null) {
      return byDay(sort, day, null);
    }
    String release = told.group(1) + "." + told.group(2);
    if (!isOpen(Releases.standard().canonical(release), sort, day)) {
      return byDay(sort, day, release);
    }
    return named == null && !isNear(told, day) ? byDay(sort, day, null) : stated(told, release);
  }

  private static Cycle stated(Matcher told, String release) {
    Integer rc = told.group(3) == null ? null : Integer.valueOf(told.group(3));
    return new Cycle(Releases.standard().canonical(release), true, rc, null);
  }

  private static Cycle byDay(PullSort sort, @Nullable LocalDate day, @Nullable String closed) {
    Release release = releaseOf(sort, day).orElse(null);
    String doubt = null;
    if (closed != null) {
      doubt = "The mail names " + closed + ", which was closed for it; its date was used instead.";
    } else if (release != null && release.estimated()) {
      doubt = "The release " + release.version() + " is estimated from the mail's date.";
    }
    return new Cycle(release == null ? null : release.version(), false, null, doubt);
  }

  private static Optional<Release> releaseOf(PullSort sort, @Nullable LocalDate day) {
    Releases releases = Releases.standard();
    if (day == null) {
      return Optional.empty();
    }
    return sort == PullSort.FIXES ? releases.inPreparation(day) : releases.takingFeatures(day);
  }

  /** Whether a release could still take such a pull on that day, as far as is known. */
  private static boolean isOpen(String version, PullSort sort, @Nullable LocalDate day) {
    Release release = Releases.standard().find(version).orElse(null);
    if (release == null || day == null) {
      return true;
    }
    LocalDate last = sort == PullSort.FIXES ? release.date() : release.mergeWindowEnd();
    return !day.isAfter(last.plusDays(GRACE_DAYS));
  }

  /** Prose names many versions; only one of the day's neighbourhood is taken for the pull's. */
  private static boolean isNear(Matcher told, @Nullable LocalDate day) {
    Release byDay = releaseOf(PullSort.FIXES, day).orElse(null);
    return byDay == null
        || Math.abs(order(told.group(1), told.group(2)) - order(byDay.version())) <= 1;
  }

  private static int order(String version) {
    String[] parts = version.split("\\.");
    return order(parts[0], parts[1]);
  }

  /** Neighbouring releases are about one apart, across a change of the first number too. */
  private static int order(String major, String minor) {
    return Integer.parseInt(major) * 20 + Integer.parseInt(minor);
  }

  private static @Nullable Matcher first(Pattern pattern, @Nullable String text) {
    Matcher matcher = text == null ? null : pattern.matcher(text);
    return matcher != null && matcher.find() ? matcher : null;
  }
}
