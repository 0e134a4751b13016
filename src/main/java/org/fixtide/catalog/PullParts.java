// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sections, bullets and shortlog lines of some pulls, each read with one query. */
final class PullParts {

  /** Where a section or bullet stands within its pull. */
  private record Place(int section, int bullet) {}

  private final Map<Long, List<PullRecord.SectionRecord>> sections = new HashMap<>();
  private final Map<Long, List<PullRecord.Line>> shortlogs = new HashMap<>();
  private final Map<Long, List<String>> bullets = new HashMap<>();
  private final Map<Long, Place> places = new HashMap<>();

  private PullParts() {}

  static PullParts read(JdbcClient jdbc, List<Long> pulls) {
    PullParts parts = new PullParts();
    String ofPulls = "WHERE pull_id IN (:pulls) ORDER BY pull_id, ";
    query(
        jdbc,
        "SELECT s.position AS section, b.* FROM bullet b JOIN pull_section s ON s.id = b.section_id "
            + ofPulls
            + "s.position, b.position",
        pulls,
        parts::bullet);
    query(jdbc, "SELECT * FROM pull_section " + ofPulls + "position", pulls, parts::section);
    query(jdbc, "SELECT * FROM pull_appearance " + ofPulls + "position", pulls, parts::line);
    return parts;
  }

  private static void query(
      JdbcClient jdbc, String sql, List<Long> pulls, RowCallbackHandler each) {
    jdbc.sql(sql).param("pulls", pulls).query(each);
  }

  List<PullRecord.SectionRecord> sections(long pull) {
    return sections.getOrDefault(pull, List.of());
  }

  List<PullRecord.Line> shortlog(long pull) {
    return shortlogs.getOrDefault(pull, List.of());
  }

  private void bullet(ResultSet row) throws SQLException {
    places.put(row.getLong("id"), new Place(row.getInt("section"), row.getInt("position")));
    bullets
        .computeIfAbsent(row.getLong("section_id"), id -> new ArrayList<>())
        .add(row.getString("text"));
  }

  private void section(ResultSet row) throws SQLException {
    sections
        .computeIfAbsent(row.getLong("pull_id"), id -> new ArrayList<>())
        .add(
            new PullRecord.SectionRecord(
                row.getString("section_key"),
                row.getString("title"),
                row.getInt("bullets"),
                bullets.getOrDefault(row.getLong("id"), List.of())));
  }

  private void line(ResultSet row) throws SQLException {
    shortlogs
        .computeIfAbsent(row.getLong("pull_id"), id -> new ArrayList<>())
        .add(
            new PullRecord.Line(
                row.getString("author"),
                row.getString("title"),
                row.getString("title_key"),
                row.getBoolean("merge"),
                row.getString("section_key"),
                match(row),
                row.getString("fix_id")));
  }

  private PullRecord.@Nullable Match match(ResultSet row) throws SQLException {
    Place place = places.get(row.getLong("bullet_id"));
    return place == null
        ? null
        : new PullRecord.Match(place.section(), place.bullet(), row.getDouble("match_score"));
  }
}
