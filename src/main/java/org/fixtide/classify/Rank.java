// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

/**
 * How much a part of a title's prefix chain says, least first; of several parts the highest
 * decides, among equals the first. What each means stands at the head of {@code subsystems.yaml}.
 */
enum Rank {
  FOREIGN,
  GENERIC,
  BROAD,
  AREA,
  TESTS,
  DRIVER,
  OWNER;

  /**
   * Its weight at a place in the chain: some say more, or anything, only where they come first.
   *
   * @param leads whether nothing, or only generic parts, stand before it
   * @param opens whether nothing stands before it
   */
  Rank at(boolean leads, boolean opens) {
    return switch (this) {
      case OWNER -> leads ? OWNER : TESTS;
      case FOREIGN -> opens ? OWNER : FOREIGN;
      default -> this;
    };
  }
}
