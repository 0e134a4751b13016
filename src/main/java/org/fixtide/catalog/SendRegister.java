// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Settles which sends of a tree's pulls are current, and under which addresses they are found. */
@Component
class SendRegister {

  private final JdbcTemplate batches;
  private final JdbcClient jdbc;

  SendRegister(JdbcTemplate batches, JdbcClient jdbc) {
    this.batches = batches;
    this.jdbc = jdbc;
  }

  /** Settles the neighbourhood of all touched pulls; notes the titles of those that changed. */
  void settle(Touched touched) {
    touched.spans.forEach((line, span) -> settleSends(line, span, touched));
    Map<String, Touched.Span> trees = new HashMap<>();
    touched.spans.forEach((line, span) -> trees.merge(line.tree(), span, Touched.Span::with));
    trees.forEach(this::settleAddresses);
  }

  private void settleSends(Touched.Line line, Touched.Span span, Touched touched) {
    Instant from = span.from().minus(ReSends.REACH);
    Instant to = span.to().plus(ReSends.REACH);
    Set<Long> current = new HashSet<>();
    List<ReSends.Send> sends = sends(line, from, to.plus(ReSends.REACH), current);
    Set<Long> replaced = ReSends.replaced(sends);
    List<Long> changed =
        sends.stream()
            .filter(send -> !send.sentAt().isAfter(to))
            .map(ReSends.Send::id)
            .filter(id -> replaced.contains(id) == current.contains(id))
            .toList();
    batches.batchUpdate(
        "UPDATE pull SET current_send = ? WHERE id = ?",
        changed.stream().map(id -> new Object[] {!replaced.contains(id), id}).toList());
    touched.titles.addAll(
        jdbc.sql("SELECT DISTINCT title_key FROM pull_appearance WHERE pull_id = ANY (:ids)")
            .param("ids", Sql.ids(changed))
            .query(String.class)
            .list());
  }

  private List<ReSends.Send> sends(Touched.Line line, Instant from, Instant to, Set<Long> current) {
    Map<Long, Set<String>> titles = new HashMap<>();
    jdbc.sql(
            """
            SELECT a.pull_id, a.title_key FROM pull_appearance a JOIN pull p ON p.id = a.pull_id
            WHERE p.tree = :tree AND p.sort = :sort AND p.sent_at BETWEEN :from AND :to
            AND NOT a.merge
            """)
        .params(params(line, from, to))
        .query(row -> {
          titles
              .computeIfAbsent(row.getLong("pull_id"), id -> new HashSet<>())
              .add(row.getString("title_key"));
        });
    return jdbc.sql(
            """
            SELECT id, message_id, tag, subject, version, sent_at, head_commit, current_send
            FROM pull WHERE tree = :tree AND sort = :sort AND sent_at BETWEEN :from AND :to
            """)
        .params(params(line, from, to))
        .query((row, n) -> {
          if (row.getBoolean("current_send")) {
            current.add(row.getLong("id"));
          }
          return send(row, titles.getOrDefault(row.getLong("id"), Set.of()));
        })
        .list();
  }

  private static Map<String, Object> params(Touched.Line line, Instant from, Instant to) {
    return Map.of(
        "tree", line.tree(),
        "sort", line.sort(),
        "from", requireNonNull(Sql.time(from)),
        "to", requireNonNull(Sql.time(to)));
  }

  private static ReSends.Send send(ResultSet row, Set<String> titles) throws SQLException {
    return new ReSends.Send(
        row.getLong("id"),
        row.getString("message_id"),
        row.getString("tag"),
        row.getString("subject"),
        row.getInt("version"),
        Sql.instant(row, "sent_at"),
        row.getString("head_commit"),
        titles);
  }

  /** A tag may come again years later, so that all of a tree that bears a touched name counts. */
  private void settleAddresses(String tree, Touched.Span span) {
    List<PullAddresses.Claim> claims =
        jdbc.sql(
                """
                SELECT id, message_id, tree, tag, slug, sent_at, current_send FROM pull
                WHERE tree = :tree AND (sent_at BETWEEN :from AND :to
                  OR tag IN (SELECT tag FROM pull WHERE tree = :tree
                    AND sent_at BETWEEN :from AND :to))
                """)
            .params(
                Map.of(
                    "tree", tree,
                    "from", requireNonNull(Sql.time(day(span.from(), -31))),
                    "to", requireNonNull(Sql.time(day(span.to(), 31)))))
            .query((row, n) ->
                new PullAddresses.Claim(
                    row.getLong("id"),
                    row.getString("message_id"),
                    PullAddresses.base(tree, row.getString("tag"), Sql.instant(row, "sent_at")),
                    row.getString("slug"),
                    Sql.instant(row, "sent_at"),
                    row.getBoolean("current_send")))
            .list();
    List<Object[]> changes = new ArrayList<>();
    PullAddresses.assign(claims).forEach((id, slug) -> changes.add(new Object[] {slug, id}));
    batches.batchUpdate("UPDATE pull SET slug = ? WHERE id = ?", changes);
  }

  private static Instant day(Instant instant, int days) {
    return instant.plus(Duration.ofDays(days)).truncatedTo(DAYS);
  }
}
