// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of stable releases and of their items. */
@Component
class StableTable {

  private final JdbcTemplate batches;
  private final JdbcClient jdbc;

  StableTable(JdbcTemplate batches, JdbcClient jdbc) {
    this.batches = batches;
    this.jdbc = jdbc;
  }

  private record Listed(
      int position, String titleKey, @Nullable String author, @Nullable String message) {}

  void write(int order, StableRecord release, @Nullable Long documentId, FixNaming naming) {
    batches.update(
        """
        INSERT INTO stable_release (release_order, document_id, version, series, released_at,
          source, listed_from, items) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        order,
        documentId,
        release.version(),
        StableOrder.series(release.version()),
        Sql.time(release.date()),
        release.source().name(),
        release.listedFrom(),
        release.listed());
    List<StableRecord.Item> items = release.items();
    batches.batchUpdate(
        """
        INSERT INTO stable_item (release_order, position, title, title_key, author, message,
          commit_id, upstream_commit, cves, networking, subsystem, secondary, kind, security,
          provenance, driver, classifier_revision)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        IntStream.range(0, items.size())
            .parallel()
            .mapToObj(n -> row(order, n, items.get(n), naming))
            .toList());
  }

  private static @Nullable Object[] row(
      int order, int position, StableRecord.Item item, FixNaming naming) {
    FixLabels labels = naming.label(source(item.titleKey(), item.author(), item.message()));
    return new @Nullable Object[] {
      order,
      position,
      Text.fit(item.title(), 500),
      Text.fit(item.titleKey(), 500),
      Text.fitOrNull(item.author(), 300),
      Text.fitOrNull(item.message(), 1_000_000),
      item.commit(),
      item.upstreamCommit(),
      Text.fit(String.join(" ", item.cves()), 10_000),
      naming.isNetworking(item.titleKey(), labels),
      labels.subsystem(),
      Text.fit(String.join(" ", labels.secondary()), 500),
      labels.kind(),
      labels.security(),
      labels.provenance(),
      Text.fitOrNull(labels.driver(), 100),
      naming.revision()
    };
  }

  private static FixSource source(String title, @Nullable String author, @Nullable String message) {
    return new FixSource(title, author, null, null, message, List.of());
  }

  void remove(Collection<Integer> orders) {
    for (List<Integer> some : Sql.chunks(orders)) {
      jdbc.sql("DELETE FROM stable_release WHERE release_order = ANY (:orders)")
          .param("orders", Sql.numbers(some))
          .update();
    }
  }

  /** Labels a release's items again; their normalised titles. */
  List<String> relabel(int order, FixNaming naming) {
    List<Listed> items =
        jdbc.sql(
                """
                SELECT position, title_key, author, message FROM stable_item
                WHERE release_order = :order
                """)
            .param("order", order)
            .query((row, n) ->
                new Listed(
                    row.getInt("position"),
                    row.getString("title_key"),
                    row.getString("author"),
                    row.getString("message")))
            .list();
    List<@Nullable Object[]> changes = new ArrayList<>();
    for (Listed item : items) {
      FixLabels labels = naming.label(source(item.titleKey(), item.author(), item.message()));
      changes.add(
          new @Nullable Object[] {
            naming.isNetworking(item.titleKey(), labels),
            labels.subsystem(),
            Text.fit(String.join(" ", labels.secondary()), 500),
            labels.kind(),
            labels.security(),
            labels.provenance(),
            Text.fitOrNull(labels.driver(), 100),
            naming.revision(),
            order,
            item.position()
          });
    }
    batches.batchUpdate(
        """
        UPDATE stable_item SET networking = ?, subsystem = ?, secondary = ?, kind = ?, security = ?,
          provenance = ?, driver = ?, classifier_revision = ?
        WHERE release_order = ? AND position = ?
        """,
        changes);
    return items.stream().map(Listed::titleKey).toList();
  }
}
