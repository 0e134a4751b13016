// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import org.fixtide.catalog.AppearanceRows;
import org.fixtide.catalog.CatalogVersion;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.stereotype.Component;

/** The cube of each state of the record, read when it is first asked for. */
@Component
class Cubes {

  private final AppearanceRows rows;

  Cubes(AppearanceRows rows) {
    this.rows = rows;
  }

  /** One reads, others that ask meanwhile wait for it. */
  @Cacheable(cacheNames = "cube", sync = true)
  public Cube of(CatalogVersion version) {
    return Cube.of(rows);
  }
}
