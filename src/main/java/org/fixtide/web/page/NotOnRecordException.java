// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.FixFilter;

/** An address names something that is not on record. */
final class NotOnRecordException extends RuntimeException {

  private final String missing;
  private final String way;
  private final String wayName;

  /**
   * @param missing what was looked for, in words
   * @param hint words to search the fixes for
   */
  NotOnRecordException(String missing, String hint) {
    this(
        missing,
        Addresses.fixes(FixFilter.all().with(Criterion.TEXT, hint)),
        "Search the fixes for it");
  }

  /**
   * @param missing what was looked for, in words
   * @param way address of a page that may help
   * @param wayName what that page is, in words
   */
  NotOnRecordException(String missing, String way, String wayName) {
    super(missing + " is not on record");
    this.missing = missing;
    this.way = way;
    this.wayName = wayName;
  }

  String missing() {
    return missing;
  }

  String way() {
    return way;
  }

  String wayName() {
    return wayName;
  }
}
