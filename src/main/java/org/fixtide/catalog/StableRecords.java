// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stable releases in plain form with their items, by version; without messages. */
@Component
class StableRecords {

  private static final String ITEMS =
      """
      SELECT i.title, i.title_key, i.author, i.commit_id, i.upstream_commit, i.cves, i.fix_id,
        i.networking OR i.fix_id IS NOT NULL AS networking, COALESCE(f.subsystem, i.subsystem) AS subsystem,
        COALESCE(f.kind, i.kind) AS kind, COALESCE(f.security, i.security) AS security,
        COALESCE(f.provenance, i.provenance) AS provenance,
        CASE WHEN f.id IS NULL THEN i.driver ELSE f.driver END AS driver
      FROM stable_item i LEFT JOIN fix f ON f.id = i.fix_id
      WHERE i.release_order = :order ORDER BY i.position
      """;

  private final JdbcClient jdbc;
  private final StableQueries releases;

  StableRecords(JdbcClient jdbc, StableQueries releases) {
    this.jdbc = jdbc;
    this.releases = releases;
  }

  void each(Consumer<StableRecord> sink) {
    for (StableVersion version : releases.versions().reversed()) {
      sink.accept(
          new StableRecord(
              version.version(),
              version.date(),
              version.source(),
              version.listedFrom(),
              version.items(),
              items(version.order())));
    }
  }

  private List<StableRecord.Item> items(int order) {
    return jdbc.sql(ITEMS).param("order", order).query(StableRecords::item).list();
  }

  private static StableRecord.Item item(ResultSet row, int n) throws SQLException {
    String cves = row.getString("cves");
    return new StableRecord.Item(
        row.getString("title"),
        row.getString("title_key"),
        row.getString("author"),
        null,
        row.getString("commit_id"),
        row.getString("upstream_commit"),
        cves.isEmpty() ? List.of() : List.of(cves.split(" ")),
        new StableRecord.Labels(
            row.getString("fix_id"),
            row.getBoolean("networking"),
            row.getString("subsystem"),
            row.getString("kind"),
            row.getBoolean("security"),
            row.getString("provenance"),
            row.getString("driver")));
  }
}
