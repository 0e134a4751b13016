// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a fix is labelled by.
 *
 * @param title normalised
 * @param tree the tree through which it came first; {@code null} for an item of a stable release
 * @param bullet the first maintainer's words for it, where a bullet names it
 * @param message its commit message, where its patch is known
 * @param paths files that it changes, where its patch is known
 */
public record FixSource(
    String title,
    @Nullable String author,
    @Nullable String tree,
    @Nullable String bullet,
    @Nullable String message,
    List<String> paths) {}
