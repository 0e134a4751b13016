// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

/** A document that cannot be read; the message is the reason for its quarantine, in a sentence. */
public class UnreadableDocumentException extends Exception {

  private static final long serialVersionUID = 1L;

  public UnreadableDocumentException(String reason) {
    super(reason);
  }

  public UnreadableDocumentException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
