// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.List;

/**
 * Fixes that share a value in each of the dimensions asked for; a fix is counted once in each group
 * it appears in.
 *
 * @param keys one a dimension; empty text where the record does not say
 */
public record GroupCount(List<String> keys, int fixes) {

  /** Value in the first dimension. */
  public String key() {
    return keys.getFirst();
  }
}
