// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A line of a pull's shortlog with what it belongs to.
 *
 * @param fixId {@code null} for merges and for lines of feature pulls
 * @param bullet the maintainer's words for it, where one of the summary's bullets names it
 * @param bulletId which bullet that is
 */
public record Appearance(
    @Nullable String fixId,
    String tree,
    String slug,
    @Nullable String release,
    @Nullable Integer rc,
    OffsetDateTime sentAt,
    int position,
    @Nullable String author,
    String title,
    boolean merge,
    String section,
    @Nullable Long bulletId,
    @Nullable String bullet,
    @Nullable Double matchScore) {}
