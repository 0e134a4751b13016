// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import org.springframework.http.HttpStatus;

/** What was handed in cannot be classified; the message says why and what to do instead. */
public final class RejectedSubmissionException extends RuntimeException {

  private final HttpStatus status;

  /**
   * @param remedy what was wrong and what to do, in whole sentences; none of the content
   */
  public RejectedSubmissionException(HttpStatus status, String remedy) {
    super(remedy);
    this.status = status;
  }

  public HttpStatus status() {
    return status;
  }

  /** What was wrong and what to do. */
  public String remedy() {
    return String.valueOf(getMessage());
  }
}
