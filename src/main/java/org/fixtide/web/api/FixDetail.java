// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fixtide.web.data.FixItem;
import org.jspecify.annotations.Nullable;

/** All that is told of one fix. */
@Schema(description = "One fix with all that is told of it")
record FixDetail(
    FixItem fix,
    @Schema(description = "Further subsystems that it touches") List<String> secondary,
    List<String> cves,
    @Schema(description = "The pulls that carry it, the newest first") List<Seen> pulls,
    @Schema(description = "By series the first stable release on record that carries it")
        List<Carried> stable,
    @Schema(description = "Why it is classified so") List<Why> evidence,
    @Schema(description = "People's words against the machine's") List<Corrected> corrections,
    @Schema(description = "Commits that its patch names as the bug's origin") List<Origin> origins,
    @Schema(description = "Ids of later fixes that name this one as their bug's origin")
        List<String> mendedBy,
    @Schema(description = "The mail of its patch") @Nullable PatchMail patch) {

  /** A pull that carries it. */
  record Seen(
      String tree,
      String slug,
      @Nullable String release,
      @Nullable Integer rc,
      Instant sentAt,
      @Schema(description = "As the shortlog has it") String title,
      @Schema(description = "Where the summary files it", example = "always-broken") String section,
      @Schema(description = "The maintainer's own words for it") @Nullable String bullet) {}

  /** The first version of a series that carries it. */
  record Carried(String series, String version, @Nullable Instant date) {}

  /** A reason. */
  record Why(
      @Schema(example = "subsystem") String answer,
      String rule,
      String matched,
      @Schema(description = "Whether it is a guess") boolean weak) {}

  /** A correction. */
  record Corrected(
      String answer, String machine, String value, String by, LocalDate on, String why) {}

  /** An origin. */
  record Origin(
      @Schema(description = "Commit id as written, often shortened") String commit,
      @Nullable String title,
      @Schema(description = "The recorded fix that it is: this is then a fix to a fix")
          @Nullable String fix,
      @Nullable String release) {}

  /** A patch's mail. */
  record PatchMail(String messageId, Instant sentAt, int version, List<ChangedFile> files) {}

  /** A file that the patch changes. */
  record ChangedFile(String path, int insertions, int deletions) {}
}
