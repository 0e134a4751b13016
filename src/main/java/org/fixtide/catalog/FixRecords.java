// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    Map<String, List<FixRecord.Origin>> origins =
        parts("fix_origin", "commit_id, title, origin_id", ids, FixRecords::origin);
    Map<String, List<FixCorrection>> corrections = corrections(ids);
    Map<String, PatchRecord> patches = patches(ids);
    return jdbc.sql("SELECT * FROM fix WHERE id IN (:ids) ORDER BY id")
        .param("ids", ids)
        .query((row, n) -> {
          String fix = row.getString("id");
          return fix(
              row,
              secondary.getOrDefault(fix, List.of()),
              cve.getOrDefault(fix, List.of()),
              evidence.getOrDefault(fix, List.of()),
              patches.get(fix),
              origins.getOrDefault(fix, List.of()),
              corrections.getOrDefault(fix, List.of()));
        })
        .list();
  }

  /** What people have said of these fixes, by fix. */
  Map<String, List<FixCorrection>> corrections(List<String> ids) {
    return parts(
        "fix_correction",
        "answer, machine, \"value\", corrected_by, corrected_on, why",
        ids,
        FixRecords::correction);
  }

  /** The patches that these fixes are known by, by fix. */
  Map<String, PatchRecord> patches(List<String> ids) {
    Map<String, PatchRecord> patches = new HashMap<>();
    jdbc.sql(
            "SELECT f.id AS fix, p.* FROM fix f JOIN patch p ON p.id = f.patch_id WHERE f.id IN (:ids)")
        .param("ids", ids)
        .query(row -> {
          patches.put(row.getString("fix"), PatchRegister.record(row));
        });
    return patches;
  }

  private static FixRecord.Origin origin(ResultSet row, int n) throws SQLException {
    return new FixRecord.Origin(
        row.getString("commit_id"), row.getString("title"), row.getString("origin_id"));
  }

  private static FixCorrection correction(ResultSet row, int n) throws SQLException {
    return new FixCorrection(
        row.getString("answer"),
        row.getString("machine"),
        row.getString("value"),
        row.getString("corrected_by"),
        row.getObject("corrected_on", LocalDate.class),
        row.getString("why"));
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
      List<String> secondary,
      List<String> cve,
      List<FixRecord.Why> evidence,
      @Nullable PatchRecord patch,
      List<FixRecord.Origin> origins,
      List<FixCorrection> corrections)
      throws SQLException {
    return new FixRecord(
        row.getString("id"),
        row.getString("title"),
        row.getString("author"),
        Columns.present(row, "first_seen"),
        Columns.present(row, "last_seen"),
        row.getInt("appearances"),
        row.getString("subsystem"),
        secondary,
        row.getString("kind"),
        row.getBoolean("security"),
        row.getString("provenance"),
        row.getString("ai_assisted"),
        row.getString("driver"),
        cve,
        evidence,
        patch,
        origins,
        corrections);
  }
}
