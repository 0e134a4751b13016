// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells which pulls of a tree were replaced by a later send of the same. A function of the pulls
 * near each other in time, whatever the order in which they became known: first, of sends with one
 * head commit the last stands for all; then the standing ones are compared by what they say.
 */
final class ReSends {

  /** A send replaces those sent no longer before it. */
  static final Duration REACH = Duration.ofDays(30);

  /** So far away a send may decide on another: it may replace the one that would replace it. */
  static final Duration INFLUENCE = REACH.multipliedBy(2);

  /** So much of an earlier pull in a later one means that the earlier was not taken. */
  private static final double HELD_AGAIN = 0.8;

  private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*\\]");
  private static final Pattern VERSION =
      Pattern.compile(
          "[\\s(,_-]*\\b(v\\d+|fixed|resend|try ?\\d+|take ?\\d+)\\b[\\s)]*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG_VERSION =
      Pattern.compile("[-_.]v\\d+$", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{8}|\\d+\\.\\d+");

  /**
   * A pull as far as this matters.
   *
   * @param titles normalised, without merges
   */
  record Send(
      long id,
      String messageId,
      @Nullable String tag,
      String subject,
      int version,
      Instant sentAt,
      @Nullable String headCommit,
      Set<String> titles) {

    Send withTitles(Set<String> found) {
      return new Send(id, messageId, tag, subject, version, sentAt, headCommit, found);
    }
  }

  static final Comparator<Send> BY_TIME =
      Comparator.comparing(Send::sentAt).thenComparing(Send::messageId);

  private ReSends() {}

  /** Those that no later one with the same head commit replaces, in order; titles play no part. */
  static List<Send> standing(List<Send> sends) {
    Map<String, Send> last = new HashMap<>();
    List<Send> standing = new ArrayList<>();
    for (Send send : sends.stream().sorted(BY_TIME.reversed()).toList()) {
      Send later = send.headCommit() == null ? null : last.put(send.headCommit(), send);
      if (later == null || !isInReach(later, send)) {
        standing.add(send);
      }
    }
    return standing.reversed();
  }

  /**
   * Ids of those that a later one replaces.
   *
   * @param standing with their titles, in order
   */
  static Set<Long> replaced(List<Send> standing) {
    Set<Long> replaced = new HashSet<>();
    for (int i = 0; i < standing.size(); i++) {
      Send later = standing.get(i);
      boolean versionPending = later.version() > 1;
      for (int j = i - 1; j >= 0 && isInReach(later, standing.get(j)); j--) {
        Send earlier = standing.get(j);
        // "Netfilter fixes for net" names any pull: a v2 of it is of the nearest it shares with.
        boolean version = versionPending && isVersionOf(later, earlier);
        versionPending &= !version;
        if (version || replaces(later, earlier)) {
          replaced.add(earlier.id());
        }
      }
    }
    return replaced;
  }

  private static boolean isInReach(Send later, Send earlier) {
    return !later.sentAt().isAfter(earlier.sentAt().plus(REACH));
  }

  private static boolean isVersionOf(Send later, Send earlier) {
    return later.version() > earlier.version()
        && bareSubject(later.subject()).equals(bareSubject(earlier.subject()))
        && haveCommon(later, earlier);
  }

  private static boolean replaces(Send later, Send earlier) {
    return (sameTag(later, earlier) || sameName(later, earlier)) && haveCommon(later, earlier)
        || isHeldAgain(later, earlier);
  }

  /** A tag moved to something else entirely is another pull. */
  private static boolean sameTag(Send later, Send earlier) {
    return later.tag() != null
        && earlier.tag() != null
        && bareTag(later.tag()).equals(bareTag(earlier.tag()));
  }

  /** A subject that names a day or release names one pull. */
  private static boolean sameName(Send later, Send earlier) {
    String name = bareSubject(later.subject());
    return NAME.matcher(name).find() && name.equals(bareSubject(earlier.subject()));
  }

  private static boolean haveCommon(Send later, Send earlier) {
    return later.titles().isEmpty() || earlier.titles().isEmpty() || common(later, earlier) > 0;
  }

  private static long common(Send later, Send earlier) {
    return earlier.titles().stream().filter(later.titles()::contains).count();
  }

  /**
   * Had the earlier one been pulled, the later would not list its commits. It may list more, or
   * fewer where some were dropped; a single title is then too little to go by.
   */
  private static boolean isHeldAgain(Send later, Send earlier) {
    long common = common(later, earlier);
    return common > 0 && common >= HELD_AGAIN * earlier.titles().size()
        || common > 1 && common >= HELD_AGAIN * later.titles().size();
  }

  static String bareTag(String tag) {
    return TAG_VERSION.matcher(tag).replaceFirst("");
  }

  static String bareSubject(String subject) {
    String bare = BRACKETS.matcher(subject).replaceAll(" ");
    return VERSION
        .matcher(bare)
        .replaceAll(" ")
        .replaceAll("[\\s:]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
