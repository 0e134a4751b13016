// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import org.jspecify.annotations.Nullable;

/**
 * A column head that sorts.
 *
 * @param href the list sorted by it, the other way round where it is sorted by it now
 * @param direction {@code ascending} or {@code descending} where the list is sorted by it
 */
public record SortHead(String label, String href, @Nullable String direction) {}
