// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers how far live sources were read. Writing is done under the write lock. */
@Component
public class SourceNotes {

  private static final int LONGEST_ITEM = 600;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final Clock clock = Clock.systemUTC();

  SourceNotes(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** How far a source was read, by its name for it. */
  public Optional<String> cursor(String source, String name) {
    return jdbc.sql("SELECT reached FROM source_cursor WHERE source = :source AND name = :name")
        .param("source", source)
        .param("name", name)
        .query(String.class)
        .optional();
  }

  /** All cursors of all sources, by source and name. */
  public List<SourceCursor> cursors() {
    return jdbc.sql("SELECT * FROM source_cursor ORDER BY source, name")
        .query((row, n) ->
            new SourceCursor(
                row.getString("source"),
                row.getString("name"),
                row.getString("reached"),
                Sql.instant(row, "reached_at")))
        .list();
  }

  /** Which of these items a source has given already, or are known mails' Message-IDs. */
  public Set<String> taken(String source, Collection<String> items) {
    Set<String> taken = new HashSet<>();
    for (List<String> some : Sql.chunks(items)) {
      taken.addAll(
          jdbc.sql(
                  """
                  SELECT item FROM source_item WHERE source = :source AND item = ANY (:some)
                  UNION SELECT message_id FROM document WHERE message_id = ANY (:some)\
                  """)
              .param("source", source)
              .param("some", Sql.texts(some))
              .query(String.class)
              .list());
    }
    return taken;
  }

  /** Notes what was taken and how far the source was read now. */
  public void note(String source, Collection<String> items, Map<String, String> cursors) {
    var now = Sql.time(clock.instant());
    Set<String> known = items.isEmpty() ? Set.of() : noted(source, items);
    batches.batchUpdate(
        "INSERT INTO source_item (source, item, taken_at) VALUES (?, ?, ?)",
        items.stream()
            .map(item -> Text.fit(item, LONGEST_ITEM))
            .distinct()
            .filter(item -> !known.contains(item))
            .map(item -> new Object[] {source, item, now})
            .toList());
    cursors.forEach((name, reached) -> move(source, name, reached));
  }

  private Set<String> noted(String source, Collection<String> items) {
    return new HashSet<>(
        jdbc.sql("SELECT item FROM source_item WHERE source = :source AND item = ANY (:items)")
            .param("source", source)
            .param("items", Sql.texts(items.stream().map(i -> Text.fit(i, LONGEST_ITEM)).toList()))
            .query(String.class)
            .list());
  }

  private void move(String source, String name, String reached) {
    int moved =
        write(
            "UPDATE source_cursor SET reached = :reached, reached_at = :now"
                + " WHERE source = :source AND name = :name",
            source,
            name,
            reached);
    if (moved == 0) {
      write(
          "INSERT INTO source_cursor (source, name, reached, reached_at)"
              + " VALUES (:source, :name, :reached, :now)",
          source,
          name,
          reached);
    }
  }

  private int write(String sql, String source, String name, String reached) {
    return jdbc.sql(sql)
        .param("source", source)
        .param("name", name)
        .param("reached", Text.fit(reached, 4000))
        .param("now", Sql.time(clock.instant()))
        .update();
  }
}
