// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.data;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.fixtide.catalog.PullEntry;
import org.jspecify.annotations.Nullable;

/** A pull request as lists have it. */
@Schema(description = "A pull request as lists have it; its page is /pulls/{tree}/{slug}")
public record PullItem(
    @Schema(example = "net") String tree,
    @Schema(description = "The tag, or tree and date where the mail names none") String slug,
    @Nullable String tag,
    @Schema(description = "Whether it brings features rather than fixes") boolean feature,
    String messageId,
    String subject,
    @Nullable String sender,
    Instant sentAt,
    @Schema(example = "6.19") @Nullable String release,
    @Schema(description = "Whether the mail names the release; else it is known by the date")
        boolean releaseStated,
    @Nullable Integer rc,
    @Schema(description = "Distinct fixes on record; of a feature pull its commits") int fixes,
    @Nullable Integer commits,
    @Nullable Integer merges,
    @Nullable Integer files,
    @Nullable Integer insertions,
    @Nullable Integer deletions,
    @Nullable String headCommit,
    @Nullable String mergedInto,
    @Nullable String mergeCommit,
    @Schema(description = "Whether it is known from the bundled record alone") boolean bundled) {

  public static final String DEFINITION =
      "Current pull requests on record: one sent again is counted once.";

  public static final CsvTable<PullItem> CSV =
      CsvTable.<PullItem>empty()
          .with("tree", PullItem::tree)
          .with("slug", PullItem::slug)
          .with("tag", PullItem::tag)
          .with("feature", PullItem::feature)
          .with("message_id", PullItem::messageId)
          .with("subject", PullItem::subject)
          .with("sender", PullItem::sender)
          .with("sent_at", PullItem::sentAt)
          .with("release", PullItem::release)
          .with("release_stated", PullItem::releaseStated)
          .with("rc", PullItem::rc)
          .with("fixes", PullItem::fixes)
          .with("commits", PullItem::commits)
          .with("merges", PullItem::merges)
          .with("files", PullItem::files)
          .with("insertions", PullItem::insertions)
          .with("deletions", PullItem::deletions)
          .with("head_commit", PullItem::headCommit)
          .with("merged_into", PullItem::mergedInto)
          .with("merge_commit", PullItem::mergeCommit)
          .with("bundled", PullItem::bundled);

  public static PullItem of(PullEntry pull) {
    return new PullItem(
        pull.tree(),
        pull.slug(),
        pull.tag(),
        pull.feature(),
        pull.messageId(),
        pull.subject(),
        pull.sender(),
        pull.sentAt().toInstant(),
        pull.release(),
        pull.releaseStated(),
        pull.rc(),
        pull.fixes(),
        pull.commits(),
        pull.merges(),
        pull.files(),
        pull.insertions(),
        pull.deletions(),
        pull.headCommit(),
        pull.mergedInto(),
        pull.mergeCommit(),
        pull.bundled());
  }
}
