// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import org.jspecify.annotations.Nullable;

/**
 * A line of a shortlog.
 *
 * @param author the heading's name, without its count
 * @param title the commit's title, unwrapped
 * @param merge whether it is a merge commit, which is no fix
 * @param bullet the bullet of the summary that names it, where one does
 */
public record ShortlogEntry(
    String author, String title, boolean merge, @Nullable BulletMatch bullet) {}
