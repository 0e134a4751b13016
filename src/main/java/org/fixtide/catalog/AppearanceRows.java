// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads everything that fixes are counted by, a row for each appearance of a fix in a pull. */
@Repository
public class AppearanceRows {

  private static final Dimension[] DIMENSIONS = Dimension.values();

  private static final String ALL =
      "SELECT f.id, "
          + Arrays.stream(DIMENSIONS).map(Dimension::column).collect(Collectors.joining(", "))
          + ", TO_CHAR(p.sent_at AT TIME ZONE 'UTC', 'YYYY-MM-DD')"
          + " FROM fix f JOIN pull_appearance a ON a.fix_id = f.id JOIN pull p ON p.id = a.pull_id"
          + " WHERE p.current_send AND p.sort = 'FIXES' ORDER BY f.id";

  private final JdbcClient jdbc;

  AppearanceRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Takes the rows, those of one fix one after the other. */
  public interface Taker {

    /**
     * @param keys one for each {@link Dimension} in its order; empty text where the record does not
     *     say
     * @param day the pull was sent (UTC): {@code 2026-01-15}
     */
    void take(String fixId, String[] keys, String day);
  }

  /** Gives every row of a fixes pull's current send, without holding them all. */
  @Transactional(readOnly = true)
  public void each(Taker taker) {
    try (Stream<Row> rows = jdbc.sql(ALL).withFetchSize(1000).query(AppearanceRows::row).stream()) {
      rows.forEach(row -> taker.take(row.fixId, row.keys, row.day));
    }
  }

  private record Row(String fixId, String[] keys, String day) {}

  private static Row row(ResultSet row, int n) throws SQLException {
    String[] keys = new String[DIMENSIONS.length];
    for (int i = 0; i < keys.length; i++) {
      String key = row.getString(i + 2);
      keys[i] = key == null ? "" : key;
    }
    return new Row(row.getString(1), keys, row.getString(keys.length + 2));
  }
}
