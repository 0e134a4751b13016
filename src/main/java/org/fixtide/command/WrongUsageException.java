// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.command;

/** The command cannot be run as it was given; the message says what to do. */
class WrongUsageException extends RuntimeException {

  WrongUsageException(String message) {
    super(message);
  }
}
