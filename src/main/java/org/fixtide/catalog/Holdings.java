// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the record holds and what it does not: the figures of {@code /about/data}.
 *
 * @param documents raw documents by {@link DocumentState}
 * @param noPull documents that were read and are no pull, by what they are instead
 * @param trees pulls by tree and sort
 * @param candidates which candidates of each release have a net pull, newest release first
 * @param quarantine documents that could not be read, newest first, at most {@link #LISTED}
 * @param runs the last runs, newest first
 * @param finders fixes by who or what found the bug
 * @param fixes fixes on record, of which {@code shared} appear in more than one pull
 */
public record Holdings(
    List<Count> documents,
    List<Count> noPull,
    List<Tree> trees,
    List<Candidates> candidates,
    List<Unread> quarantine,
    List<Run> runs,
    List<Finder> finders,
    long fixes,
    long shared) {

  /**
   * What one sort of finder found, and how it held.
   *
   * @param patches of its fixes, whose patch is on record: only these can be known to mend a fix
   * @param mends of these, that mend an earlier fix on record
   * @param mended of its fixes, that an even later one mends
   */
  public record Finder(String provenance, long fixes, long patches, long mends, long mended) {}

  /** Most rows of a list. */
  public static final int LISTED = 100;

  /** How many there are of something. */
  public record Count(String what, long count) {}

  /**
   * The pulls of one tree and sort.
   *
   * @param pulls without those that a re-send has replaced, which {@code replaced} counts
   * @param bundled of them, known from the bundled record alone
   * @param withoutShortlog of them, whose mail lists no commits
   */
  public record Tree(
      String tree,
      PullSort sort,
      long pulls,
      long replaced,
      long bundled,
      long withoutShortlog,
      Instant first,
      Instant last) {}

  /** The candidates of a release with a net pull on record; {@code null} stands for none named. */
  public record Candidates(String release, List<@Nullable Integer> rcs) {}

  /** A quarantined document. */
  public record Unread(
      String digest, @Nullable String messageId, @Nullable String subject, String reason) {}

  /**
   * A run of an import, a re-reading or the bundle's loading.
   *
   * @param state {@code RUNNING}, {@code DONE}, {@code FAILED}; {@code INTERRUPTED} for one that
   *     gives no sign of life
   */
  public record Run(
      String task,
      Instant startedAt,
      @Nullable Instant endedAt,
      String state,
      long documents,
      long pulls,
      long known,
      long quarantined) {}

  /** How many documents are in a state. */
  public long documents(DocumentState state) {
    return documents.stream()
        .filter(count -> count.what().equals(state.name()))
        .mapToLong(Count::count)
        .sum();
  }
}
