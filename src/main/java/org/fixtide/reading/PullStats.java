// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import org.jspecify.annotations.Nullable;

/**
 * The counts that a pull states; each {@code null} where it does not say.
 *
 * @param commits sum of the shortlog's {@code (n)}, merges included
 * @param merges merge commits in the shortlog
 * @param files files changed, of the diffstat's last line, as are insertions and deletions
 */
public record PullStats(
    @Nullable Integer commits,
    @Nullable Integer merges,
    @Nullable Integer files,
    @Nullable Integer insertions,
    @Nullable Integer deletions) {}
