// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps of each stable release what the best changelog says, and which items are recorded fixes.
 */
@Component
class StableRegister {

  private static final String HELD =
      """
      SELECT r.release_order, r.source, r.items, r.released_at, d.digest FROM stable_release r
      LEFT JOIN document d ON d.id = r.document_id WHERE r.release_order = ANY (:orders)
      """;

  private final StableTable rows;
  private final JdbcClient jdbc;

  StableRegister(StableTable rows, JdbcClient jdbc) {
    this.rows = rows;
    this.jdbc = jdbc;
  }

  /**
   * Records the releases that are listed better than before.
   *
   * @param documentId {@code null} for the bundled record's, as is the digest
   */
  void add(
      List<StableRecord> releases,
      @Nullable Long documentId,
      @Nullable String digest,
      FixNaming naming,
      Touched touched) {
    Map<Integer, StableRecord> best = new HashMap<>();
    for (StableRecord release : releases) {
      Integer order = StableOrder.of(release.version());
      if (order != null) {
        best.merge(
            order, release, (a, b) -> rank(a, digest).compareTo(rank(b, digest)) < 0 ? b : a);
      }
    }
    held(best.keySet())
        .forEach((order, held) ->
            best.computeIfPresent(
                order, (o, release) -> held.compareTo(rank(release, digest)) < 0 ? release : null));
    rows.remove(best.keySet());
    best.forEach((order, release) -> rows.write(order, release, documentId, naming));
    best.values()
        .forEach(r -> r.items().forEach(i -> touched.listed.add(Text.fit(i.titleKey(), 500))));
  }

  private static StableRank rank(StableRecord release, @Nullable String digest) {
    return StableRank.of(release, digest);
  }

  private Map<Integer, StableRank> held(Collection<Integer> orders) {
    Map<Integer, StableRank> held = new HashMap<>();
    jdbc.sql(HELD)
        .param("orders", Sql.numbers(orders))
        .query(row -> {
          held.put(
              row.getInt("release_order"),
              new StableRank(
                  StableRecord.Source.valueOf(row.getString("source")),
                  row.getInt("items"),
                  Columns.instant(row, "released_at"),
                  row.getString("digest")));
        });
    return held;
  }

  /** Removes what was read from these documents; answers which releases. */
  Set<Integer> removeReadFrom(Collection<Long> documentIds) {
    Set<Integer> orders =
        new HashSet<>(
            jdbc.sql("SELECT release_order FROM stable_release WHERE document_id = ANY (:ids)")
                .param("ids", Sql.ids(documentIds))
                .query(Integer.class)
                .list());
    rows.remove(orders);
    return orders;
  }

  /** Removes what is known from the bundled record alone. */
  void removeBundled() {
    rows.remove(
        jdbc.sql("SELECT release_order FROM stable_release WHERE document_id IS NULL")
            .query(Integer.class)
            .list());
  }

  /** Where releases are on record no more, other changelogs that may list them are read again. */
  void wakeOthers(Set<Integer> gone, Collection<Long> readNow) {
    Set<Integer> missing = new HashSet<>(gone);
    missing.removeAll(held(gone).keySet());
    if (!missing.isEmpty()) {
      jdbc.sql("UPDATE document SET state = 'NEW' WHERE state = 'STABLE' AND id <> ALL (:ids)")
          .param("ids", Sql.ids(readNow))
          .update();
    }
  }

  /**
   * Settles which items with these normalised titles are recorded fixes. A fix comes into a stable
   * release after the pull that brings it to mainline, but for those handled in private, which come
   * on the same days, and as long as a series is kept; of several the last before is meant.
   */
  void settle(Collection<String> titles) {
    for (List<String> some : Sql.chunks(titles)) {
      jdbc.sql(
              """
              UPDATE stable_item SET fix_id = (
                SELECT f.id FROM fix f JOIN stable_release r
                  ON r.release_order = stable_item.release_order
                WHERE f.title = stable_item.title_key AND (r.released_at IS NULL
                  OR f.first_seen <= r.released_at + INTERVAL '10' DAY
                  AND f.first_seen >= r.released_at - INTERVAL '7' YEAR)
                ORDER BY CASE WHEN f.author = stable_item.author THEN 0 ELSE 1 END,
                  f.first_seen DESC, f.id FETCH FIRST 1 ROW ONLY)
              WHERE title_key = ANY (:titles)
              """)
          .param("titles", Sql.texts(some))
          .update();
    }
  }

  /**
   * Labels releases again that another revision has labelled.
   *
   * @return whether there were any; at most some releases a call
   */
  boolean relabel(int revision, FixNaming naming) {
    List<Integer> orders =
        jdbc.sql(
                """
                SELECT DISTINCT release_order FROM stable_item WHERE classifier_revision <> :revision
                ORDER BY release_order DESC LIMIT 20
                """)
            .param("revision", revision)
            .query(Integer.class)
            .list();
    List<String> titles = new ArrayList<>();
    orders.forEach(order -> titles.addAll(rows.relabel(order, naming)));
    settle(new HashSet<>(titles));
    return !orders.isEmpty();
  }
}
