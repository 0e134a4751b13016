// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.OffsetDateTime;

/** A fix and the recorded fix that its patch names as the origin of the bug: a fix to a fix. */
public record FixPair(End fix, End mended) {

  /**
   * One of the two.
   *
   * @param provenance who or what found the bug that this one mends
   * @param firstSeen when the first pull that carries it was sent
   */
  public record End(String id, String title, String provenance, OffsetDateTime firstSeen) {}
}
