// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

/** Is told how far a run is. */
@FunctionalInterface
public interface Progress {

  /** Called after each batch with all that was done so far. */
  void done(Tally soFar);
}
