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
        Touched.Span.around(instants, ReSends.INFLUENCE, ReSends.INFLUENCE)
            .forEach(span -> settle(line, span, touched)));
  }

  private void settle(Touched.Line line, Touched.Span span, Touched touched) {
    Set<Long> current = new HashSet<>();
    List<ReSends.Send> sends = sends(line, span, current);
    List<ReSends.Send> standing = withTitles(ReSends.standing(sends));
    Set<Long> now = new HashSet<>(standing.stream().map(ReSends.Send::id).toList());
    now.removeAll(ReSends.replaced(standing));
    // Those sent after the last touched one do not depend on it; they are here to decide on it.
    Instant last = span.to().minus(ReSends.INFLUENCE);
    note(
        line,
        sends.stream()
            .filter(send -> !send.sentAt().isAfter(last))
            .filter(send -> now.contains(send.id()) != current.contains(send.id()))
            .toList(),
        now,
        touched);
  }

  private void note(
      Touched.Line line, List<ReSends.Send> changed, Set<Long> current, Touched touched) {
    batches.batchUpdate(
        "UPDATE pull SET current_send = ? WHERE id = ?",
        changed.stream()
            .map(send -> new Object[] {current.contains(send.id()), send.id()})
            .toList());
    changed.forEach(send -> touched.name(line.tree(), send.tag(), send.sentAt()));
    titles(changed).values().forEach(touched.titles::addAll);
  }

  private List<ReSends.Send> withTitles(List<ReSends.Send> sends) {
    Map<Long, Set<String>> titles = titles(sends);
    return sends.stream()
        .map(send -> send.withTitles(titles.getOrDefault(send.id(), Set.of())))
        .toList();
  }

  /** The titles of these, without merges. */
  private Map<Long, Set<String>> titles(List<ReSends.Send> sends) {
    Map<Long, Set<String>> titles = new HashMap<>();
    jdbc.sql(
            """
            SELECT pull_id, title_key FROM pull_appearance
            WHERE pull_id = ANY (:ids) AND NOT merge
            """)
        .param("ids", Sql.ids(sends.stream().map(ReSends.Send::id).toList()))
        .query(row -> {
          titles
              .computeIfAbsent(row.getLong("pull_id"), id -> new HashSet<>())
              .add(row.getString("title_key"));
        });
    return titles;
  }

  private List<ReSends.Send> sends(Touched.Line line, Touched.Span span, Set<Long> current) {
    return jdbc.sql(
            """
            SELECT id, message_id, tag, subject, version, sent_at, head_commit, current_send
            FROM pull WHERE tree = :tree AND sort = :sort AND sent_at BETWEEN :from AND :to
            """)
        .params(params(line, span.from(), span.to()))
        .query((row, n) -> {
          if (row.getBoolean("current_send")) {
            current.add(row.getLong("id"));
          }
          return send(row);
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

  private static ReSends.Send send(ResultSet row) throws SQLException {
    return new ReSends.Send(
        row.getLong("id"),
        row.getString("message_id"),
        row.getString("tag"),
        row.getString("subject"),
        row.getInt("version"),
        Sql.instant(row, "sent_at"),
        row.getString("head_commit"),
        Set.of());
  }
}
