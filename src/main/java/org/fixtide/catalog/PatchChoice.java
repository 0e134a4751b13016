// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.fixtide.catalog.FixClusters.Cluster;
import org.jspecify.annotations.Nullable;

/**
 * Tells which patch mail is a fix's: the last version sent before the pull that carried it first.
 */
final class PatchChoice {

  /** The mails of a series that is a pull at once follow its cover letter. */
  private static final Duration FOLLOWING = Duration.ofDays(1);

  /** Longer under way than most, as re-worked fixes are. */
  private static final Duration LONGEST = Duration.ofDays(730);

  /** A title says enough where it names the same change within so long, whoever sent it. */
  private static final Duration UNNAMED = Duration.ofDays(90);

  /**
   * A patch mail with the title of a fix.
   *
   * @param digest of its document; {@code null} for the bundled record's, which gives way
   */
  record Candidate(
      long id,
      String messageId,
      @Nullable String author,
      Instant sentAt,
      @Nullable String digest) {}

  private static final Comparator<Candidate> LATEST_FIRST =
      comparing(Candidate::sentAt)
          .reversed()
          .thenComparing(Candidate::messageId)
          .thenComparing(Candidate::digest, nullsLast(naturalOrder()));

  private PatchChoice() {}

  /**
   * The fix's patch among those with its title.
   *
   * @param others fixes with the same title; an author's patch is not given to another's fix
   */
  static @Nullable Candidate of(
      Cluster fix, List<Candidate> candidates, Collection<Cluster> others) {
    Instant first = fix.first().sentAt();
    List<Candidate> inTime =
        candidates.stream()
            .filter(c -> !c.sentAt().isAfter(first.plus(FOLLOWING)))
            .filter(c -> !c.sentAt().isBefore(first.minus(LONGEST)))
            .sorted(LATEST_FIRST)
            .toList();
    return inTime.stream()
        .filter(c -> isBy(c, fix.author()))
        .findFirst()
        .or(() -> inTime.stream().filter(c -> isUnclaimed(c, first, others)).findFirst())
        .orElse(null);
  }

  private static boolean isUnclaimed(Candidate patch, Instant first, Collection<Cluster> others) {
    return !patch.sentAt().isBefore(first.minus(UNNAMED))
        && others.stream().noneMatch(other -> isBy(patch, other.author()));
  }

  private static boolean isBy(Candidate patch, @Nullable String author) {
    return Objects.equals(bare(patch.author()), bare(author));
  }

  /** Shortlogs and mails differ in quotes, stops and accents' forms. */
  private static @Nullable String bare(@Nullable String name) {
    return name == null
        ? null
        : java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKD)
            .replaceAll("[^\\p{L}\\p{N}]+", "")
            .toLowerCase(Locale.ROOT);
  }
}
