// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a fix when it is classified.
 *
 * @param tree the pull's tree it came through, where known
 * @param bullet the maintainer's words for it, where a bullet names it
 * @param message its commit message with trailers, where a patch is known
 * @param paths files it changes, where known
 */
public record FixText(
    String title,
    @Nullable String tree,
    @Nullable String bullet,
    @Nullable String message,
    List<String> paths) {

  /** A fix of which only the title is known. */
  public static FixText ofTitle(String title) {
    return new FixText(title, null, null, null, List.of());
  }
}
