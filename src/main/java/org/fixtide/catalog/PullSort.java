// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

/** What a pull carries: fixes for the release in preparation, or features for the one after. */
public enum PullSort {
  FIXES,
  FEATURES
}
