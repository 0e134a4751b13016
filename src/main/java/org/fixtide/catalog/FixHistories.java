// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fixtide.catalog.FixOrigin.Carrier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what is known of a fix beyond its pulls. */
@Repository
public class FixHistories {

  /** The pulls of any sort that carried an origin before it was mended, the first one first. */
  private static final String ORIGINS =
      """
      SELECT o.position, o.commit_id, o.title, o.origin_id, p.tree, p.slug, p.release, p.sent_at
      FROM fix_origin o LEFT JOIN (
        SELECT a.title_key, q.* FROM pull_appearance a JOIN pull q ON q.id = a.pull_id
        WHERE q.current_send AND q.sent_at <= :before
          AND a.title_key IN (SELECT title FROM fix_origin WHERE fix_id = :id)
      ) p ON p.title_key = o.title
      WHERE o.fix_id = :id ORDER BY o.position, p.sent_at, p.message_id
      """;

  private static final String MENDED_BY =
      """
      SELECT f.* FROM fix f WHERE f.id IN (SELECT fix_id FROM fix_origin WHERE origin_id = :id)
      ORDER BY f.first_seen DESC, f.id
      """;

  private final JdbcClient jdbc;
  private final FixRecords records;

  FixHistories(JdbcClient jdbc, FixRecords records) {
    this.jdbc = jdbc;
    this.records = records;
  }

  /** The history of a recorded fix. */
  public FixHistory of(FixEntry fix) {
    List<String> id = List.of(fix.id());
    Map<String, List<String>> lists = lists(fix.id());
    return new FixHistory(
        lists.getOrDefault("secondary", List.of()),
        lists.getOrDefault("cve", List.of()),
        records.patches(id).get(fix.id()),
        origins(fix),
        jdbc.sql(MENDED_BY).param("id", fix.id()).query(FixQueries::entry).list(),
        records.corrections(id).getOrDefault(fix.id(), List.of()));
  }

  private Map<String, List<String>> lists(String id) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    jdbc.sql(
            """
            SELECT 'secondary' AS list, position, subsystem AS entry FROM fix_secondary WHERE fix_id = :id
            UNION ALL SELECT 'cve', position, cve FROM fix_cve WHERE fix_id = :id ORDER BY 1, 2
            """)
        .param("id", id)
        .query(row -> {
          lists
              .computeIfAbsent(row.getString("list"), l -> new ArrayList<>())
              .add(row.getString("entry"));
        });
    return lists;
  }

  private List<FixOrigin> origins(FixEntry fix) {
    Map<Integer, FixOrigin> origins = new LinkedHashMap<>();
    jdbc.sql(ORIGINS)
        .param("id", fix.id())
        .param("before", fix.firstSeen())
        .query(row -> {
          origins.putIfAbsent(row.getInt("position"), origin(row));
        });
    return List.copyOf(origins.values());
  }

  private static FixOrigin origin(ResultSet row) throws SQLException {
    return new FixOrigin(
        row.getString("commit_id"),
        row.getString("title"),
        row.getString("origin_id"),
        carrier(row));
  }

  private static @Nullable Carrier carrier(ResultSet row) throws SQLException {
    return row.getString("tree") == null
        ? null
        : new Carrier(
            row.getString("tree"),
            row.getString("slug"),
            row.getString("release"),
            row.getObject("sent_at", OffsetDateTime.class));
  }
}
