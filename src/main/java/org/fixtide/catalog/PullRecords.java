// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pulls in plain form with their sections and shortlogs, by Message-ID. */
@Component
class PullRecords {

  private final JdbcClient jdbc;

  PullRecords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<PullRecord> after(String messageId, int limit) {
    List<Long> ids =
        jdbc.sql(
                "SELECT id FROM pull WHERE message_id > :messageId ORDER BY message_id LIMIT :limit")
            .param("messageId", messageId)
            .param("limit", limit)
            .query(Long.class)
            .list();
    return ids.isEmpty() ? List.of() : of(ids);
  }

  private List<PullRecord> of(List<Long> ids) {
    PullParts parts = PullParts.read(jdbc, ids);
    return jdbc.sql("SELECT * FROM pull WHERE id IN (:ids) ORDER BY message_id")
        .param("ids", ids)
        .query((row, n) -> pull(row, parts))
        .list();
  }

  private static PullRecord pull(ResultSet row, PullParts parts) throws SQLException {
    long id = row.getLong("id");
    boolean bundled = row.getBoolean("bundled");
    return new PullRecord(
        row.getString("message_id"),
        row.getString("tree"),
        row.getString("slug"),
        row.getString("tag"),
        PullSort.valueOf(row.getString("sort")),
        row.getInt("version"),
        row.getBoolean("current_send"),
        bundled ? null : row.getString("subject"),
        row.getString("sender_name"),
        row.getString("sender_email"),
        Columns.present(row, "sent_at"),
        row.getString("release"),
        row.getBoolean("release_stated"),
        Columns.number(row, "rc"),
        row.getString("repository"),
        row.getString("ref"),
        row.getString("base_commit"),
        row.getString("head_commit"),
        row.getString("merged_into"),
        row.getString("merge_commit"),
        row.getString("lead"),
        row.getString("problems").lines().toList(),
        counts(row),
        parts.sections(id),
        parts.shortlog(id));
  }

  private static PullRecord.Counts counts(ResultSet row) throws SQLException {
    return new PullRecord.Counts(
        row.getInt("fixes"),
        Columns.number(row, "commits"),
        Columns.number(row, "merges"),
        Columns.number(row, "files"),
        Columns.number(row, "insertions"),
        Columns.number(row, "deletions"));
  }
}
