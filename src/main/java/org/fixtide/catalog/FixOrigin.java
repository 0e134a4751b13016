// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A commit that a fix's patch names as the origin of the bug.
 *
 * @param commit its id as written, often shortened
 * @param fixId the recorded fix that it is, if it is one
 * @param carrier the first pull on record that carried it
 */
public record FixOrigin(
    String commit, @Nullable String title, @Nullable String fixId, @Nullable Carrier carrier) {

  /** A pull that carried the origin into a tree, and the release it was meant for. */
  public record Carrier(
      String tree, String slug, @Nullable String release, OffsetDateTime sentAt) {}
}
