// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

/** An address names something that is not on record. */
final class NotOnRecordException extends RuntimeException {

  private final String missing;
  private final String hint;

  /**
   * @param missing what was looked for, in words
   * @param hint words to search the fixes for
   */
  NotOnRecordException(String missing, String hint) {
    super(missing + " is not on record");
    this.missing = missing;
    this.hint = hint;
  }

  String missing() {
    return missing;
  }

  String hint() {
    return hint;
  }
}
