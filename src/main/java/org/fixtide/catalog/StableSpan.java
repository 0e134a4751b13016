// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Stable releases of one series in a row.
 *
 * @param after the version before the first; {@code null} where they begin with the series
 * @param to the last version
 */
public record StableSpan(@Nullable String after, String to) {

  /**
   * @throws IllegalArgumentException where one is no stable release, or they are of two series
   */
  public StableSpan {
    int last = order(to);
    if (after != null && StableOrder.start(order(after)) != StableOrder.start(last)) {
      throw new IllegalArgumentException(after + " and " + to + " are of two series");
    }
  }

  /** {@code 6.12}. */
  public String series() {
    return StableOrder.series(to);
  }

  /** Whether it ends before it begins, or has no release. */
  public boolean isReversed() {
    return first() >= last();
  }

  /** {@link StableOrder} of the version before the first. */
  int first() {
    return after == null ? StableOrder.start(order(to)) : order(after);
  }

  int last() {
    return order(to);
  }

  private static int order(String version) {
    Integer order = StableOrder.of(version);
    if (order == null) {
      throw new IllegalArgumentException(version + " is no stable release");
    }
    return order;
  }
}
