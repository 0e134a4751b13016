// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of pulls and of what hangs off them; notes all that is to be settled afterwards. */
@Component
class PullRegister {

  /**
   * A pull that is there.
   *
   * @param digest of the document it was read from; {@code null} for the bundled record's
   */
  record Held(long id, String messageId, @Nullable String digest) {}

  private static final String HELD =
      """
      SELECT p.id, p.message_id, p.tree, p.sort, p.tag, p.sent_at, p.head_commit, d.digest
      FROM pull p LEFT JOIN document d ON d.id = p.document_id WHERE
      """;

  private final EntityManager entities;
  private final JdbcClient jdbc;

  PullRegister(EntityManager entities, JdbcClient jdbc) {
    this.entities = entities;
    this.jdbc = jdbc;
  }

  /** The pulls with these Message-IDs. */
  Map<String, Held> held(Collection<String> messageIds) {
    Map<String, Held> held = new HashMap<>();
    jdbc.sql(HELD + "p.message_id = ANY (:ids)")
        .param("ids", Sql.texts(messageIds))
        .query((row, n) -> held(row))
        .list()
        .forEach(pull -> held.put(pull.messageId(), pull));
    return held;
  }

  /** Removes the pulls that were read from these documents; their Message-IDs. */
  List<String> removeReadFrom(Collection<Long> documentIds, Touched touched) {
    List<Held> held =
        jdbc.sql(HELD + "p.document_id = ANY (:ids)")
            .param("ids", Sql.ids(documentIds))
            .query((row, n) -> held(row))
            .list();
    remove(held.stream().map(Held::id).toList(), touched);
    return held.stream().map(Held::messageId).toList();
  }

  /** Removes pulls with all that hangs off them. */
  void remove(Collection<Long> ids, Touched touched) {
    if (ids.isEmpty()) {
      return;
    }
    jdbc.sql(HELD + "p.id = ANY (:ids)")
        .param("ids", Sql.ids(ids))
        .query(row -> {
          touched.pull(
              row.getString("tree"),
              row.getString("sort"),
              row.getString("tag"),
              Sql.instant(row, "sent_at"));
        });
    touched.titles.addAll(
        jdbc.sql("SELECT DISTINCT title_key FROM pull_appearance WHERE pull_id = ANY (:ids)")
            .param("ids", Sql.ids(ids))
            .query(String.class)
            .list());
    jdbc.sql("DELETE FROM pull_appearance WHERE pull_id = ANY (:ids)")
        .param("ids", Sql.ids(ids))
        .update();
    jdbc.sql("DELETE FROM pull WHERE id = ANY (:ids)").param("ids", Sql.ids(ids)).update();
  }

  /**
   * Adds a pull with its sections and shortlog.
   *
   * @param documentId {@code null} for the bundled record's
   */
  void add(PullRecord record, @Nullable Long documentId, Touched touched) {
    Pull pull = new Pull(record, documentId);
    entities.persist(pull);
    List<List<Bullet>> bullets = new ArrayList<>();
    for (int s = 0; s < record.sections().size(); s++) {
      bullets.add(addSection(new PullSection(pull, s, record.sections().get(s)), record, s));
    }
    boolean fixes = record.sort() == PullSort.FIXES;
    for (int i = 0; i < record.shortlog().size(); i++) {
      PullRecord.Line line = record.shortlog().get(i);
      var appearance = new PullAppearance(pull, i, line, bullet(bullets, line.bullet()));
      entities.persist(appearance);
      if (fixes && !line.merge()) {
        touched.titles.add(appearance.titleKey);
      }
    }
    touched.pull(pull.tree, pull.sort.name(), pull.tag, pull.sentAt);
    touched.messageIds.add(pull.messageId);
    if (pull.headCommit != null) {
      touched.heads.add(pull.headCommit);
    }
  }

  private List<Bullet> addSection(PullSection section, PullRecord record, int position) {
    entities.persist(section);
    List<Bullet> bullets = new ArrayList<>();
    for (String text : record.sections().get(position).bullets()) {
      Bullet bullet = new Bullet(section, bullets.size(), text);
      entities.persist(bullet);
      bullets.add(bullet);
    }
    return bullets;
  }

  private static @Nullable Bullet bullet(
      List<List<Bullet>> bullets, PullRecord.@Nullable Match match) {
    return match == null || bullets.get(match.section()).isEmpty()
        ? null
        : bullets.get(match.section()).get(match.bullet());
  }

  private static Held held(ResultSet row) throws SQLException {
    return new Held(row.getLong("id"), row.getString("message_id"), row.getString("digest"));
  }
}
