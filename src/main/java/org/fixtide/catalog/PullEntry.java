// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A pull request as lists and comparisons need it.
 *
 * @param fixes distinct fixes it brings, each of which can be opened; of a feature pull its commits
 *     that are no merges
 * @param stated lines of its shortlog that are no merges; 0 where it has no shortlog
 * @param current whether no later send has replaced it
 * @param bundled whether it is known from the bundled record alone
 */
public record PullEntry(
    long id,
    String messageId,
    String tree,
    String slug,
    @Nullable String tag,
    boolean feature,
    int version,
    boolean current,
    String subject,
    @Nullable String sender,
    OffsetDateTime sentAt,
    @Nullable String release,
    int releaseOrder,
    boolean releaseStated,
    @Nullable Integer rc,
    int fixes,
    int stated,
    @Nullable Integer commits,
    @Nullable Integer merges,
    @Nullable Integer files,
    @Nullable Integer insertions,
    @Nullable Integer deletions,
    @Nullable String repository,
    @Nullable String baseCommit,
    @Nullable String headCommit,
    @Nullable String mergedInto,
    @Nullable String mergeCommit,
    boolean bundled) {

  /** Whether its fixes are on record, so that it can be compared. */
  public boolean comparable() {
    return current && !feature && fixes > 0;
  }

  /** Address of its page. */
  public String path() {
    return "/pulls/" + tree + "/" + slug;
  }

  /** Short name: {@code 6.19-rc5}, or the slug where release or rc are not known. */
  public String label() {
    return release == null || rc == null ? slug : release + "-rc" + rc;
  }
}
