// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import org.fixtide.catalog.FixFilter;

/** What is said while there is nothing to say. */
final class Nothing {

  private Nothing() {}

  static Fact said(String key) {
    return Words.of("No pull that would answer this is on record yet.")
        .about(key, FixFilter.all(), "What is on record");
  }
}
