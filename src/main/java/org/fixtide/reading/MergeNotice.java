// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import org.jspecify.annotations.Nullable;

/**
 * A bot's word that a pull was merged (pr-tracker-bot; patchwork-bot for sub-trees).
 *
 * @param pullMessageId Message-ID of the pull, without angle brackets
 * @param headCommit the pull's head commit, where the notice names it
 * @param mergedInto the tree it was merged into, as written, e.g. {@code torvalds/linux.git}
 * @param mergeCommit the merge commit, full or shortened as written
 */
public record MergeNotice(
    MailHeader header,
    String pullMessageId,
    @Nullable String headCommit,
    @Nullable String mergedInto,
    @Nullable String mergeCommit)
    implements Reading {}
