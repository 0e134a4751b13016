// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

/** Knows the lines of one tool's output. */
interface LineReader {

  /** Takes the line if it is one that only this tool writes. */
  boolean read(String line);

  /** Takes the line if it belongs to what this reader has begun. */
  default boolean goesOn(String line) {
    return false;
  }
}
