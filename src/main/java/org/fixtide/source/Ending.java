// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import org.jspecify.annotations.Nullable;

/**
 * How a visit ended.
 *
 * @param reason a sentence for people; null where all is well
 */
public record Ending(How how, @Nullable String reason) {

  /** The ways to end. */
  public enum How {
    /** All there is was read. */
    CURRENT,
    /** It read as much as one visit may; the next one goes on. */
    MORE,
    /** Some of it could not be fetched and is tried again the next time. */
    INCOMPLETE,
    /** The host is left alone for a while. */
    PAUSED,
    /** The host wants a browser to prove itself. */
    CHALLENGED,
    /** It cannot be read at all as things are: refused, moved, forbidden by the settings. */
    REFUSED
  }

  static Ending current() {
    return new Ending(How.CURRENT, null);
  }

  static Ending more(String reason) {
    return new Ending(How.MORE, reason);
  }
}
