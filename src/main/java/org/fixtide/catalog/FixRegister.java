// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fixtide.catalog.FixClusters.Appearance;
import org.fixtide.catalog.FixClusters.Cluster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes the fixes anew from the appearances: whatever happened to the pulls, the fixes of the
 * titles concerned are afterwards what their current appearances say.
 */
@Component
class FixRegister {

  private static final String APPEARANCES =
      """
      SELECT a.id, a.title_key, a.author, a.position, a.fix_id, p.sent_at, p.message_id, p.tree,
        b.text, p.current_send AND p.sort = 'FIXES' AND NOT a.merge AS counts
      FROM pull_appearance a JOIN pull p ON p.id = a.pull_id LEFT JOIN bullet b ON b.id = a.bullet_id
      WHERE a.title_key = ANY (:titles)
      AND (a.fix_id IS NOT NULL OR p.current_send AND p.sort = 'FIXES' AND NOT a.merge)
      """;

  private final JdbcClient jdbc;
  private final FixTable rows;
  private final PatchRegister patches;
  private final OriginRegister origins;
  private final StableRegister stable;

  FixRegister(
      JdbcClient jdbc,
      FixTable rows,
      PatchRegister patches,
      OriginRegister origins,
      StableRegister stable) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.patches = patches;
    this.origins = origins;
    this.stable = stable;
  }

  /** Settles the fixes of these normalised titles; answers how many are new. */
  int settle(Collection<String> titles, FixNaming naming) {
    int added = Sql.chunks(titles).stream().mapToInt(some -> settleSome(some, naming)).sum();
    origins.settle(titles);
    stable.settle(titles);
    return added;
  }

  private int settleSome(List<String> titles, FixNaming naming) {
    Map<String, List<Appearance>> counting = new HashMap<>();
    Map<Long, String> homes = new HashMap<>();
    jdbc.sql(APPEARANCES)
        .param("titles", Sql.texts(titles))
        .query(row -> {
          Appearance appearance = appearance(row);
          if (row.getBoolean("counts")) {
            counting.computeIfAbsent(appearance.title(), t -> new ArrayList<>()).add(appearance);
          } else if (appearance.fix() != null) {
            homes.put(appearance.id(), "");
          }
        });
    List<Cluster> clusters = new ArrayList<>();
    counting.forEach((title, all) -> clusters.addAll(FixClusters.of(title, all)));
    Set<String> known = rows.known(titles);
    rows.write(clusters, patches.of(clusters, titles), known, naming);
    for (Cluster cluster : clusters) {
      cluster.appearances().stream()
          .filter(a -> !cluster.id().equals(a.fix()))
          .forEach(a -> homes.put(a.id(), cluster.id()));
    }
    rows.rehome(homes);
    Set<String> current = new HashSet<>(clusters.stream().map(Cluster::id).toList());
    rows.remove(known.stream().filter(id -> !current.contains(id)).toList());
    return (int) current.stream().filter(id -> !known.contains(id)).count();
  }

  private static Appearance appearance(ResultSet row) throws SQLException {
    return new Appearance(
        row.getLong("id"),
        row.getString("title_key"),
        row.getString("author"),
        Sql.instant(row, "sent_at"),
        row.getString("message_id"),
        row.getInt("position"),
        row.getString("tree"),
        row.getString("text"),
        row.getString("fix_id"));
  }
}
