// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Settles which sends of a tree's pulls are current. */
@Component
class SendRegister {

  private final JdbcTemplate batches;
  private final JdbcClient jdbc;

  SendRegister(JdbcTemplate batches, JdbcClient jdbc) {
    this.batches = batches;
    this.jdbc = jdbc;
  }

  /** Settles the neighbourhood of all touched pulls; notes titles and names that it changes. */
  void settle(Touched touched) {
    touched.pulls.forEach((line, instants) ->
        Touched.Span.around(instants, ReSends.REACH, ReSends.REACH)
            .forEach(span -> settle(line, span, touched)));
  }

  /** A pull may replace those sent before it within reach; they depend on those sent after it. */
  private void settle(Touched.Line line, Touched.Span span, Touched touched) {
    Set<Long> current = new HashSet<>();
    List<ReSends.Send> sends = sends(line, span.from(), span.to(), current);
    Set<Long> replaced = ReSends.replaced(sends);
    Instant last = span.to().minus(ReSends.REACH);
    List<ReSends.Send> changed =
        sends.stream()
            .filter(send -> !send.sentAt().isAfter(last))
            .filter(send -> replaced.contains(send.id()) == current.contains(send.id()))
            .toList();
    batches.batchUpdate(
        "UPDATE pull SET current_send = ? WHERE id = ?",
        changed.stream()
            .map(send -> new Object[] {!replaced.contains(send.id()), send.id()})
            .toList());
    changed.forEach(send -> {
      touched.name(line.tree(), send.tag(), send.sentAt());
      touched.titles.addAll(send.titles());
    });
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
}
