// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Settles which fixes mend what an earlier fix broke: those whose origin is a recorded fix. */
@Component
class OriginRegister {

  /** What a fix's patch names as its bug's origin; {@code origin} is the fix it is held to be. */
  private record Link(
      String fix, int position, String title, @Nullable String origin, Instant firstSeen) {}

  private record Target(String id, String title, Instant firstSeen) {}

  private static final String LINKS =
      """
      SELECT l.fix_id, l.position, l.title, l.origin_id, f.first_seen
      FROM fix_origin l JOIN fix f ON f.id = l.fix_id WHERE l.title IS NOT NULL AND
      """;

  private static final Comparator<Target> LATEST =
      Comparator.comparing(Target::firstSeen).thenComparing(Target::id, Comparator.reverseOrder());

  private final JdbcTemplate batches;
  private final JdbcClient jdbc;

  OriginRegister(JdbcTemplate batches, JdbcClient jdbc) {
    this.batches = batches;
    this.jdbc = jdbc;
  }

  /**
   * Settles all links from and to fixes with these titles. Origins are named by shortened commit
   * ids, which no pull lists, and by title: of several fixes with that title the last one before
   * the fix is meant.
   */
  void settle(Collection<String> titles) {
    Sql.chunks(titles).forEach(this::settleSome);
  }

  private void settleSome(List<String> titles) {
    Set<Link> links = new HashSet<>(links("l.title = ANY (:titles)", titles));
    links.addAll(links("f.title = ANY (:titles)", titles));
    Map<String, List<Target>> targets = targets(links.stream().map(Link::title).toList());
    List<@Nullable Object[]> changes = new ArrayList<>();
    for (Link link : links) {
      String origin = origin(link, targets.getOrDefault(link.title(), List.of()));
      if (!Objects.equals(origin, link.origin())) {
        changes.add(new @Nullable Object[] {origin, link.fix(), link.position()});
      }
    }
    batches.batchUpdate(
        "UPDATE fix_origin SET origin_id = ? WHERE fix_id = ? AND position = ?", changes);
  }

  private static @Nullable String origin(Link link, List<Target> targets) {
    return targets.stream()
        .filter(t -> !t.id().equals(link.fix()) && !t.firstSeen().isAfter(link.firstSeen()))
        .max(LATEST)
        .map(Target::id)
        .orElse(null);
  }

  private List<Link> links(String which, List<String> titles) {
    return jdbc.sql(LINKS + which)
        .param("titles", Sql.texts(titles))
        .query((row, n) -> link(row))
        .list();
  }

  private static Link link(ResultSet row) throws SQLException {
    return new Link(
        row.getString("fix_id"),
        row.getInt("position"),
        row.getString("title"),
        row.getString("origin_id"),
        Sql.instant(row, "first_seen"));
  }

  private Map<String, List<Target>> targets(List<String> titles) {
    Map<String, List<Target>> targets = new HashMap<>();
    jdbc.sql("SELECT id, title, first_seen FROM fix WHERE title = ANY (:titles)")
        .param("titles", Sql.texts(titles))
        .query(row -> {
          targets
              .computeIfAbsent(row.getString("title"), t -> new ArrayList<>())
              .add(
                  new Target(
                      row.getString("id"), row.getString("title"), Sql.instant(row, "first_seen")));
        });
    return targets;
  }
}
