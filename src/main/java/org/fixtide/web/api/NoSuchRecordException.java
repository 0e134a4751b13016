// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.api;

/** An address names something that is not on record. */
final class NoSuchRecordException extends RuntimeException {

  private final String remedy;

  /**
   * @param missing what was looked for, in words
   * @param remedy where to look instead, in a sentence
   */
  NoSuchRecordException(String missing, String remedy) {
    super(missing + " is not on record.");
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}
