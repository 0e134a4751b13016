// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A bot's word that a pull was merged, in plain form.
 *
 * @param pullMessageId Message-ID of the pull, without angle brackets
 * @param headCommit the pull's head commit, where named
 * @param mergedInto the tree it went into
 * @param mergeCommit full or shortened, as written
 */
public record NoticeRecord(
    String pullMessageId,
    @Nullable String headCommit,
    @Nullable String mergedInto,
    @Nullable String mergeCommit)
    implements Found {}
