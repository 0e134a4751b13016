// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the beginning of a path says of the files under it.
 *
 * @param subsystem that they belong to by themselves
 * @param titled subsystems that they belong to where the title's prefix names them
 * @param also another subsystem that they concern, as a test or a document does
 */
record Place(String subsystem, List<String> titled, @Nullable String also) {

  /** The subsystem of a fix with this prefix. */
  String subsystem(@Nullable String prefix) {
    return prefix != null && titled.contains(prefix) ? prefix : subsystem;
  }
}
