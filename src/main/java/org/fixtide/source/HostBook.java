// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

/**
 * Remembers how a host was used, beyond the life of a process, so that a restart forgets neither a
 * host's wish to be left alone nor what was asked of it today.
 */
public interface HostBook {

  /** What is known of a host; {@link HostState#unknown} where nothing is. */
  HostState of(String host);

  /** Keeps what is known of a host now. */
  void note(HostState state);
}
