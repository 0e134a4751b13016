// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

/** A data file about hardware does not keep its schema; the build's tests find this first. */
public final class BrokenDataException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  BrokenDataException(String file, String entry, String problem) {
    super("hardware/%s: %s: %s".formatted(file, entry, problem));
  }
}
