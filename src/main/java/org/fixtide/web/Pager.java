// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import org.jspecify.annotations.Nullable;

/**
 * The foot of a list that is paged by key.
 *
 * @param shown rows on this page
 * @param noun what is listed, in the plural
 * @param first address of the first page; {@code null} on it
 * @param next address of the next page; {@code null} on the last
 */
public record Pager(
    int shown, long total, String noun, @Nullable String first, @Nullable String next) {}
