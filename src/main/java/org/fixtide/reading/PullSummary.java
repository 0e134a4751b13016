// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pull request, as its mail states it.
 *
 * @param tree key of the tree whose pull it is: {@code net}, {@code bluetooth}, {@code can} ...
 * @param sort whether it carries fixes or features
 * @param tag name of the tag, as in the mail without {@code tags/}; {@code null} where a branch or
 *     nothing is named
 * @param ref what stands after the repository's address, as written
 * @param version 1, or n of a {@code v<n>} re-send
 * @param release kernel version the pull is for ({@code 6.19}); {@code null} where neither text nor
 *     date tells
 * @param releaseStated whether the text names the release; otherwise it was found by date
 * @param rc candidate the pull is for, where the text or the tree's custom tells
 * @param lead prose above the sections, without greeting and signature
 * @param shortlog every line of the shortlog in order, merges too
 * @param problems doubts met on the way, one sentence each, for people
 */
public record PullSummary(
    MailHeader header,
    String tree,
    PullSort sort,
    @Nullable String tag,
    @Nullable String repository,
    @Nullable String ref,
    int version,
    @Nullable String release,
    boolean releaseStated,
    @Nullable Integer rc,
    @Nullable String baseCommit,
    @Nullable String headCommit,
    String lead,
    List<Section> sections,
    List<ShortlogEntry> shortlog,
    PullStats stats,
    List<String> problems)
    implements Reading {}
