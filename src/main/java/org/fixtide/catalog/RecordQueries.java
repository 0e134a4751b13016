// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells one state of the record from another. */
@Repository
public class RecordQueries {

  private final JdbcClient jdbc;

  RecordQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The state of the catalog now. */
  public CatalogVersion version() {
    return jdbc.sql(
            """
            SELECT CONCAT((SELECT COUNT(*) FROM pull), '-', (SELECT COALESCE(MAX(id), 0) FROM pull),
              '-', (SELECT COUNT(merge_commit) FROM pull), '-', (SELECT COUNT(*) FROM ingest_run),
              '-', (SELECT COUNT(ended_at) FROM ingest_run))
            """)
        .query((row, n) -> new CatalogVersion(row.getString(1)))
        .single();
  }
}
