// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pull in plain form: what a reader found, what an export writes and what the bundled record
 * holds.
 *
 * @param messageId its identity, without angle brackets
 * @param slug its address within the tree; {@code null} before it is recorded
 * @param version 1, or n of a {@code v<n>} re-send
 * @param currentSend whether no re-send has replaced it
 * @param subject {@code null} in the bundled record
 * @param release kernel version it is for, {@code 6.19}
 * @param releaseStated whether its text names the release; otherwise it was found by date
 * @param lead prose above the sections; empty in the bundled record
 * @param problems doubts of the reader
 * @param shortlog every line in order, merges too
 */
public record PullRecord(
    String messageId,
    String tree,
    @Nullable String slug,
    @Nullable String tag,
    PullSort sort,
    int version,
    boolean currentSend,
    @Nullable String subject,
    @Nullable String senderName,
    @Nullable String senderEmail,
    Instant sentAt,
    @Nullable String release,
    boolean releaseStated,
    @Nullable Integer rc,
    @Nullable String repository,
    @Nullable String ref,
    @Nullable String baseCommit,
    @Nullable String headCommit,
    @Nullable String mergedInto,
    @Nullable String mergeCommit,
    String lead,
    List<String> problems,
    Counts counts,
    List<SectionRecord> sections,
    List<Line> shortlog)
    implements Found {

  /** The bundled record leaves out what is empty. */
  public PullRecord {
    lead = orElse(lead, "");
    problems = orElse(problems, List.of());
    sections = orElse(sections, List.of());
    shortlog = orElse(shortlog, List.of());
  }

  private static <T> T orElse(@Nullable T given, T empty) {
    return given == null ? empty : given;
  }

  /**
   * What a pull counts.
   *
   * @param fixes shortlog lines that are no merges
   * @param commits as stated, merges included; {@code null} as all that follow where it does not
   *     say
   */
  public record Counts(
      int fixes,
      @Nullable Integer commits,
      @Nullable Integer merges,
      @Nullable Integer files,
      @Nullable Integer insertions,
      @Nullable Integer deletions) {}

  /**
   * A part of its own summary.
   *
   * @param count how many bullets the mail has under it
   * @param bullets their texts; none in the bundled record
   */
  public record SectionRecord(String key, @Nullable String title, int count, List<String> bullets) {

    /** As above. */
    public SectionRecord {
      bullets = orElse(bullets, List.of());
    }
  }

  /**
   * A line of the shortlog.
   *
   * @param title as written
   * @param titleKey normalised; with the author, the identity of the fix
   * @param section key of the section it is filed under, {@code none} where no bullet names it
   * @param bullet where the bullet that names it stands, if any
   * @param fix id of the fix; {@code null} before it is recorded and for lines that name none
   */
  public record Line(
      @Nullable String author,
      String title,
      String titleKey,
      boolean merge,
      String section,
      @Nullable Match bullet,
      @Nullable String fix) {}

  /**
   * Place of a bullet.
   *
   * @param section index into {@link PullRecord#sections()}
   * @param bullet index into that section's bullets
   * @param score likeness from 0 to 1
   */
  public record Match(int section, int bullet, double score) {}
}
