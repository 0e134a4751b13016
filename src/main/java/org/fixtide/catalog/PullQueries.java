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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads pull requests. */
@Repository
public class PullQueries {

  private static final String ALL =
      """
      SELECT p.*, COALESCE(c.fixes_on_record, 0) AS fixes_on_record
      FROM pull p LEFT JOIN (
        SELECT pull_id, COUNT(DISTINCT fix_id) AS fixes_on_record FROM pull_appearance GROUP BY pull_id
      ) c ON c.pull_id = p.id
      ORDER BY p.sent_at DESC, p.id DESC
      """;

  private static final String SECTIONS =
      """
      SELECT s.id, s.section_key, s.title, s.bullets, b.id AS bullet_id, b.text
      FROM pull_section s LEFT JOIN bullet b ON b.section_id = s.id
      WHERE s.pull_id = :pull ORDER BY s.position, b.position
      """;

  private final JdbcClient jdbc;

  PullQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every pull on record, replaced ones too, newest first: some thousand at most. */
  public List<PullEntry> all() {
    return jdbc.sql(ALL).query(PullQueries::entry).list();
  }

  /** The sections of a pull's summary. */
  public List<SummarySection> sections(long pullId) {
    Map<Long, SummarySection> sections = new LinkedHashMap<>();
    jdbc.sql(SECTIONS)
        .param("pull", pullId)
        .query(row -> {
          addBullet(sections, row);
        });
    return List.copyOf(sections.values());
  }

  private static void addBullet(Map<Long, SummarySection> sections, ResultSet row)
      throws SQLException {
    long id = row.getLong("id");
    SummarySection section = sections.get(id);
    if (section == null) {
      section =
          new SummarySection(
              row.getString("section_key"),
              row.getString("title"),
              row.getInt("bullets"),
              new ArrayList<>());
      sections.put(id, section);
    }
    String text = row.getString("text");
    if (text != null) {
      section.bullets().add(new SummarySection.Bullet(row.getLong("bullet_id"), text));
    }
  }

  private static PullEntry entry(ResultSet row, int n) throws SQLException {
    boolean feature = "FEATURES".equals(row.getString("sort"));
    int stated = row.getInt("fixes");
    return new PullEntry(
        row.getLong("id"),
        row.getString("message_id"),
        row.getString("tree"),
        row.getString("slug"),
        row.getString("tag"),
        feature,
        row.getInt("version"),
        row.getBoolean("current_send"),
        row.getString("subject"),
        row.getString("sender_name"),
        row.getObject("sent_at", OffsetDateTime.class),
        row.getString("release"),
        row.getInt("release_order"),
        row.getBoolean("release_stated"),
        row.getObject("rc", Integer.class),
        feature ? stated : row.getInt("fixes_on_record"),
        stated,
        row.getObject("commits", Integer.class),
        row.getObject("merges", Integer.class),
        row.getObject("files", Integer.class),
        row.getObject("insertions", Integer.class),
        row.getObject("deletions", Integer.class),
        row.getString("repository"),
        row.getString("base_commit"),
        row.getString("head_commit"),
        row.getString("merged_into"),
        row.getString("merge_commit"),
        row.getBoolean("bundled"));
  }
}
