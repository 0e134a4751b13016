// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells one state of the record from another. */
@Repository
public class RecordQueries {

  private final JdbcClient jdbc;

  RecordQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The state of the catalog now: three rows by their indexes, none of the record itself. */
  public CatalogVersion version() {
    return jdbc.sql(
            """
            SELECT number, changed_at, (SELECT MAX(id) FROM ingest_run) AS run,
              (SELECT MAX(ended_at) FROM ingest_run) AS ended FROM record_revision
            """)
        .query(RecordQueries::of)
        .single();
  }

  private static CatalogVersion of(ResultSet row, int n) throws SQLException {
    Instant ended = Columns.instant(row, "ended");
    return new CatalogVersion(
        row.getLong("number"),
        Columns.present(row, "changed_at"),
        row.getLong("run") + "." + (ended == null ? 0 : ended.getEpochSecond()));
  }
}
