// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what fixes have to do with each other. */
@Repository
public class FixLinks {

  private static final String PAIRS =
      """
      SELECT f.id, f.title, f.provenance, f.first_seen,
             o.id AS o_id, o.title AS o_title, o.provenance AS o_provenance, o.first_seen AS o_seen
      FROM fix_origin l JOIN fix f ON f.id = l.fix_id JOIN fix o ON o.id = l.origin_id
      """;

  private static final String NEWEST_FIRST = " ORDER BY f.first_seen DESC, f.id, l.position";

  private final JdbcClient jdbc;

  FixLinks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The newest fixes to fixes.
   *
   * @param provenance of the fix that was mended; {@code null} for any
   */
  public List<FixPair> newest(@Nullable String provenance, int limit) {
    String of = provenance == null ? "" : " WHERE o.provenance = :provenance";
    var statement = jdbc.sql(PAIRS + of + NEWEST_FIRST + " FETCH FIRST " + limit + " ROWS ONLY");
    return (provenance == null ? statement : statement.param("provenance", provenance))
        .query(FixLinks::pair)
        .list();
  }

  /** Gives every fix to a fix, newest first, without holding them all. */
  @Transactional(readOnly = true)
  public void each(Consumer<FixPair> reader) {
    try (Stream<FixPair> pairs =
        jdbc.sql(PAIRS + NEWEST_FIRST).withFetchSize(500).query(FixLinks::pair).stream()) {
      pairs.forEach(reader);
    }
  }

  /** Fixes that have one of these titles, as normalised. */
  public List<FixEntry> titled(Collection<String> titles) {
    return titles.isEmpty()
        ? List.of()
        : jdbc.sql("SELECT f.* FROM fix f WHERE f.title IN (:titles)")
            .param("titles", titles)
            .query(FixQueries::entry)
            .list();
  }

  private static FixPair pair(ResultSet row, int n) throws SQLException {
    return new FixPair(
        new FixPair.End(
            row.getString("id"),
            row.getString("title"),
            row.getString("provenance"),
            row.getObject("first_seen", OffsetDateTime.class)),
        new FixPair.End(
            row.getString("o_id"),
            row.getString("o_title"),
            row.getString("o_provenance"),
            row.getObject("o_seen", OffsetDateTime.class)));
  }
}
