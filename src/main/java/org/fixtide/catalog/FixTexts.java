// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Gives what fixes are found by. */
@Repository
public class FixTexts {

  private final JdbcClient jdbc;

  FixTexts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The words of a fix.
   *
   * @param seen seconds since 1970 of the newest pull that carries it
   */
  public record FixText(
      String id,
      String title,
      @Nullable String author,
      @Nullable String driver,
      String subsystem,
      String kind,
      List<String> cves,
      long seen) {}

  /** Every fix of a current fixes pull, without holding them all. */
  @Transactional(readOnly = true)
  public void each(Consumer<FixText> reader) {
    Map<String, List<String>> cves = new HashMap<>();
    jdbc.sql("SELECT fix_id, cve FROM fix_cve ORDER BY fix_id, position")
        .query(row -> {
          cves.computeIfAbsent(row.getString(1), _ -> new ArrayList<>()).add(row.getString(2));
        });
    try (Stream<FixText> fixes =
        jdbc
            .sql("SELECT id, title, author, driver, subsystem, kind, last_seen FROM fix")
            .withFetchSize(500)
            .query((row, n) ->
                new FixText(
                    row.getString("id"),
                    row.getString("title"),
                    row.getString("author"),
                    row.getString("driver"),
                    row.getString("subsystem"),
                    row.getString("kind"),
                    cves.getOrDefault(row.getString("id"), List.of()),
                    Columns.present(row, "last_seen").getEpochSecond()))
            .stream()) {
      fixes.forEach(reader);
    }
  }
}
