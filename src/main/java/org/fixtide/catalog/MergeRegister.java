// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Settles which pulls were merged, by the notices known, whichever of both came first. */
@Component
class MergeRegister {

  private record Target(long id, String messageId, @Nullable String head, boolean bundled) {}

  private record Notice(
      String pullMessageId,
      @Nullable String head,
      @Nullable String into,
      @Nullable String commit,
      String order) {}

  private static final String AMONG = " WHERE %s = ANY (:ids) OR %s = ANY (:heads)";

  private final EntityManager entities;
  private final JdbcTemplate batches;
  private final JdbcClient jdbc;

  MergeRegister(EntityManager entities, JdbcTemplate batches, JdbcClient jdbc) {
    this.entities = entities;
    this.batches = batches;
    this.jdbc = jdbc;
  }

  void add(NoticeRecord record, long documentId, Touched touched) {
    MergeNotice notice = new MergeNotice(documentId, record);
    entities.persist(notice);
    touched.messageIds.add(notice.pullMessageId);
    if (notice.headCommit != null) {
      touched.heads.add(notice.headCommit);
    }
  }

  /** Removes the notices that were read from these documents. */
  void removeReadFrom(Collection<Long> documentIds, Touched touched) {
    jdbc.sql("SELECT * FROM merge_notice WHERE document_id = ANY (:ids)")
        .param("ids", Sql.ids(documentIds))
        .query(row -> {
          touched.messageIds.add(row.getString("pull_message_id"));
          String head = row.getString("head_commit");
          if (head != null) {
            touched.heads.add(head);
          }
        });
    jdbc.sql("DELETE FROM merge_notice WHERE document_id = ANY (:ids)")
        .param("ids", Sql.ids(documentIds))
        .update();
  }

  void settle(Touched touched) {
    List<Target> targets = targets(touched.messageIds, touched.heads);
    List<Notice> notices = notices(targets);
    List<@Nullable Object[]> changes = new ArrayList<>();
    for (Target target : targets) {
      Notice notice = best(target, notices);
      if (notice != null || !target.bundled()) {
        changes.add(change(target, notice));
      }
    }
    batches.batchUpdate("UPDATE pull SET merged_into = ?, merge_commit = ? WHERE id = ?", changes);
  }

  private static @Nullable Object[] change(Target target, @Nullable Notice notice) {
    return notice == null
        ? new @Nullable Object[] {null, null, target.id()}
        : new @Nullable Object[] {notice.into(), notice.commit(), target.id()};
  }

  /** The first notice that names the pull; failing that, the first that names its commit. */
  private static @Nullable Notice best(Target target, List<Notice> notices) {
    return notices.stream()
        .filter(n -> n.pullMessageId().equals(target.messageId()) || isHead(target, n))
        .min(
            Comparator.comparing((Notice n) -> !n.pullMessageId().equals(target.messageId()))
                .thenComparing(Notice::order))
        .orElse(null);
  }

  private static boolean isHead(Target target, Notice notice) {
    return target.head() != null && target.head().equals(notice.head());
  }

  private List<Target> targets(Set<String> messageIds, Set<String> heads) {
    return jdbc.sql(
            "SELECT id, message_id, head_commit, bundled FROM pull"
                + AMONG.formatted("message_id", "head_commit"))
        .param("ids", Sql.texts(messageIds))
        .param("heads", Sql.texts(heads))
        .query((row, n) ->
            new Target(
                row.getLong("id"),
                row.getString("message_id"),
                row.getString("head_commit"),
                row.getBoolean("bundled")))
        .list();
  }

  private List<Notice> notices(List<Target> targets) {
    Set<String> heads = new HashSet<>();
    targets.stream().map(Target::head).filter(h -> h != null).forEach(heads::add);
    return jdbc.sql(
            "SELECT n.*, d.sent_at, d.digest FROM merge_notice n"
                + " JOIN document d ON d.id = n.document_id"
                + AMONG.formatted("n.pull_message_id", "n.head_commit"))
        .param("ids", Sql.texts(targets.stream().map(Target::messageId).toList()))
        .param("heads", Sql.texts(heads))
        .query((row, n) ->
            new Notice(
                row.getString("pull_message_id"),
                row.getString("head_commit"),
                row.getString("merged_into"),
                row.getString("merge_commit"),
                Sql.instantOrNull(row, "sent_at") + " " + row.getString("digest")))
        .list();
  }
}
