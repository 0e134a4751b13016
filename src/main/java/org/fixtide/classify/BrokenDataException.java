// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

/** A data file of the taxonomy does not keep its schema; the build's tests find this first. */
public final class BrokenDataException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  BrokenDataException(String file, String entry, String problem) {
    super("taxonomy/%s: %s: %s".formatted(file, entry, problem));
  }
}
