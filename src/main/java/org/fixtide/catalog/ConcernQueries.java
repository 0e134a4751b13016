// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the fixes of some drivers and subsystems, in two statements. */
@Repository
public class ConcernQueries {

  private static final String CONCERNED =
      "(f.driver = ANY (:drivers) OR f.subsystem = ANY (:subsystems))";

  private static final String FIXES =
      """
      SELECT f.*, r.mainline, r.anywhere FROM fix f JOIN (
        SELECT a.fix_id, MIN(CASE WHEN p.tree = 'net' THEN p.release_order END) AS mainline,
          MIN(p.release_order) AS anywhere
        FROM pull_appearance a JOIN pull p ON p.id = a.pull_id
        JOIN fix f ON f.id = a.fix_id
        WHERE p.current_send AND p.sort = 'FIXES' AND CONCERNED
        GROUP BY a.fix_id) r ON r.fix_id = f.id
      ORDER BY f.last_seen DESC, f.id DESC
      """
          .replace("CONCERNED", CONCERNED);

  private static final String CVES =
      "SELECT c.fix_id, c.cve FROM fix_cve c JOIN fix f ON f.id = c.fix_id WHERE "
          + CONCERNED
          + " ORDER BY c.fix_id, c.position";

  private final JdbcClient jdbc;

  ConcernQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The fixes that name one of the drivers or belong to one of the subsystems, newest first. */
  public List<ConcernEntry> of(Collection<String> drivers, Collection<String> subsystems) {
    Map<String, List<String>> cves = new HashMap<>();
    jdbc.sql(CVES)
        .param("drivers", Sql.texts(drivers))
        .param("subsystems", Sql.texts(subsystems))
        .query(row -> {
          cves.computeIfAbsent(row.getString(1), _ -> new ArrayList<>()).add(row.getString(2));
        });
    return jdbc.sql(FIXES)
        .param("drivers", Sql.texts(drivers))
        .param("subsystems", Sql.texts(subsystems))
        .query((row, n) -> entry(row, n, cves))
        .list();
  }

  private static ConcernEntry entry(ResultSet row, int n, Map<String, List<String>> cves)
      throws SQLException {
    FixEntry fix = FixQueries.entry(row, n);
    Integer mainline = row.getObject("mainline", Integer.class);
    Integer first = mainline == null ? row.getObject("anywhere", Integer.class) : mainline;
    return new ConcernEntry(
        fix, release(first), mainline != null, cves.getOrDefault(fix.id(), List.of()));
  }

  private static @Nullable String release(@Nullable Integer order) {
    return order == null ? null : order / 1000 + "." + order % 1000;
  }
}
