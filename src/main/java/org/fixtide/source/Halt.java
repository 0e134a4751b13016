// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

/** Ends a visit at once. */
final class Halt extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Ending ending;

  Halt(Ending.How how, String reason) {
    super(reason, null, false, false);
    this.ending = new Ending(how, reason);
  }

  Ending ending() {
    return ending;
  }
}
