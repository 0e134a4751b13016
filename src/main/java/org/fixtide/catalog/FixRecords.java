// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fixes in plain form, by id. */
@Component
class FixRecords {

  private final JdbcClient jdbc;

  FixRecords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<FixRecord> after(String id, int limit) {
    List<String> ids =
        jdbc.sql("SELECT id FROM fix WHERE id > :id ORDER BY id LIMIT :limit")
            .param("id", id)
            .param("limit", limit)
            .query(String.class)
            .list();
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, List<String>> secondary =
        parts("fix_secondary", "subsystem", ids, (row, n) -> row.getString("subsystem"));
    Map<String, List<String>> cve = parts("fix_cve", "cve", ids, (row, n) -> row.getString("cve"));
    Map<String, List<FixRecord.Why>> evidence =
        parts("fix_evidence", "answer, rule, matched, weak", ids, FixRecords::why);
    return jdbc.sql("SELECT * FROM fix WHERE id IN (:ids) ORDER BY id")
        .param("ids", ids)
        .query((row, n) -> fix(row, secondary, cve, evidence))
        .list();
  }

  private <T> Map<String, List<T>> parts(
      String table, String columns, List<String> ids, RowMapper<T> part) {
    Map<String, List<T>> parts = new HashMap<>();
    jdbc.sql(
            "SELECT fix_id, %s FROM %s WHERE fix_id IN (:ids) ORDER BY fix_id, position"
                .formatted(columns, table))
        .param("ids", ids)
        .query(
            (RowCallbackHandler)
                row ->
                    parts
                        .computeIfAbsent(row.getString("fix_id"), id -> new ArrayList<>())
                        .add(part.mapRow(row, row.getRow())));
    return parts;
  }

  private static FixRecord.Why why(ResultSet row, int n) throws SQLException {
    return new FixRecord.Why(
        row.getString("answer"),
        row.getString("rule"),
        row.getString("matched"),
        row.getBoolean("weak"));
  }

  private static FixRecord fix(
      ResultSet row,
      Map<String, List<String>> secondary,
      Map<String, List<String>> cve,
      Map<String, List<FixRecord.Why>> evidence)
      throws SQLException {
    String id = row.getString("id");
    return new FixRecord(
        id,
        row.getString("title"),
        row.getString("author"),
        Columns.present(row, "first_seen"),
        Columns.present(row, "last_seen"),
        row.getInt("appearances"),
        row.getString("subsystem"),
        secondary.getOrDefault(id, List.of()),
        row.getString("kind"),
        row.getBoolean("security"),
        row.getString("provenance"),
        row.getString("ai_assisted"),
        row.getString("driver"),
        cve.getOrDefault(id, List.of()),
        evidence.getOrDefault(id, List.of()));
  }
}
