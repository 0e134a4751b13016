// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.util.function.Consumer;

/**
 * A place that is asked again and again for what is new. What it has read is remembered outside, so
 * that nothing is asked for twice and a visit that was broken off goes on where it was.
 */
public interface LiveSource {

  /** Its name in settings, addresses and the database: {@code lore/netdev}. */
  String key();

  /** Where it is, for people: a web address or a path. */
  String address();

  /**
   * Hands on what is new, the newest first. What the place or the network does ends the visit in a
   * named way, never with an exception; those of the sink and the memory come through.
   *
   * <p>Documents come before the {@link Taken} and {@link Reached} that say so; both may be
   * remembered once the documents before them are stored.
   */
  Ending visit(Visit visit, Consumer<SourceEvent> sink);
}
