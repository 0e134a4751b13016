// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

/** Ends a request at once, with this outcome; no use in trying again. */
final class Stop extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient FetchOutcome outcome;

  Stop(FetchOutcome outcome) {
    super(outcome.toString(), null, false, false);
    this.outcome = outcome;
  }

  FetchOutcome outcome() {
    return outcome;
  }
}
