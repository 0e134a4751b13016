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
import java.util.Objects;
import org.fixtide.catalog.FixClusters.Cluster;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of patch mails, and which of them are fixes' own. */
@Component
class PatchRegister {

  private static final String INSERT =
      """
      INSERT INTO patch (document_id, message_id, title, author, sent_at, version, message, files,
        trailers, origins)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  /** A patch that is a fix's own. */
  record Chosen(long id, PatchRecord patch) {}

  private final JdbcTemplate batches;
  private final JdbcClient jdbc;

  PatchRegister(JdbcTemplate batches, JdbcClient jdbc) {
    this.batches = batches;
    this.jdbc = jdbc;
  }

  /**
   * Adds the patches, by the document each was read from; {@code null} for the bundled record's.
   */
  void add(List<PatchRecord> patches, List<@Nullable Long> documentIds, Touched touched) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (int i = 0; i < patches.size(); i++) {
      PatchRecord patch = patches.get(i);
      rows.add(row(patch, documentIds.get(i)));
      touched.titles.add(Text.fit(patch.title(), 500));
    }
    batches.batchUpdate(INSERT, rows);
  }

  private static @Nullable Object[] row(PatchRecord patch, @Nullable Long documentId) {
    return new @Nullable Object[] {
      documentId,
      patch.messageId(),
      Text.fit(patch.title(), 500),
      Text.fitOrNull(patch.author(), 300),
      Sql.time(patch.sentAt()),
      patch.version(),
      Text.fit(patch.message(), 1_000_000),
      Text.fit(PatchText.files(patch.files()), 1_000_000),
      Text.fit(PatchText.trailers(patch.trailers()), 1_000_000),
      Text.fit(PatchText.origins(patch.origins()), 1_000_000)
    };
  }

  /** Removes the patches that were read from these documents. */
  void removeReadFrom(Collection<Long> documentIds, Touched touched) {
    remove("document_id = ANY (:ids)", Map.of("ids", Sql.ids(documentIds)), touched);
  }

  /** Removes those that are known from the bundled record alone. */
  void removeBundled(Touched touched) {
    remove("document_id IS NULL", Map.of(), touched);
  }

  private void remove(String which, Map<String, ?> parameters, Touched touched) {
    touched.titles.addAll(
        jdbc.sql("SELECT DISTINCT title FROM patch WHERE " + which)
            .params(parameters)
            .query(String.class)
            .list());
    jdbc.sql("DELETE FROM patch WHERE " + which).params(parameters).update();
  }

  /** The patches of these fixes, which are all that bear these titles; some have none. */
  Map<Cluster, Chosen> of(Collection<Cluster> fixes, Collection<String> titles) {
    Map<String, List<PatchChoice.Candidate>> candidates = candidates(titles);
    Map<Cluster, Long> chosen = new HashMap<>();
    for (Cluster fix : fixes) {
      List<PatchChoice.Candidate> own = candidates.getOrDefault(fix.title(), List.of());
      PatchChoice.Candidate best =
          own.isEmpty() ? null : PatchChoice.of(fix, own, same(fix, fixes));
      if (best != null) {
        chosen.put(fix, best.id());
      }
    }
    Map<Long, PatchRecord> records = records(chosen.values());
    Map<Cluster, Chosen> patches = new HashMap<>();
    chosen.forEach(
        (fix, id) -> patches.put(fix, new Chosen(id, Objects.requireNonNull(records.get(id)))));
    return patches;
  }

  private static List<Cluster> same(Cluster fix, Collection<Cluster> fixes) {
    return fixes.stream().filter(other -> other.title().equals(fix.title())).toList();
  }

  private Map<String, List<PatchChoice.Candidate>> candidates(Collection<String> titles) {
    Map<String, List<PatchChoice.Candidate>> candidates = new HashMap<>();
    jdbc.sql(
            """
            SELECT p.id, p.title, p.message_id, p.author, p.sent_at, d.digest FROM patch p
            LEFT JOIN document d ON d.id = p.document_id WHERE p.title = ANY (:titles)
            """)
        .param("titles", Sql.texts(titles))
        .query(row -> {
          candidates
              .computeIfAbsent(row.getString("title"), t -> new ArrayList<>())
              .add(
                  new PatchChoice.Candidate(
                      row.getLong("id"),
                      row.getString("message_id"),
                      row.getString("author"),
                      Sql.instant(row, "sent_at"),
                      row.getString("digest")));
        });
    return candidates;
  }

  private Map<Long, PatchRecord> records(Collection<Long> ids) {
    Map<Long, PatchRecord> records = new HashMap<>();
    jdbc.sql("SELECT * FROM patch WHERE id = ANY (:ids)")
        .param("ids", Sql.ids(ids))
        .query(row -> {
          records.put(row.getLong("id"), record(row));
        });
    return records;
  }

  static PatchRecord record(ResultSet row) throws SQLException {
    return new PatchRecord(
        row.getString("message_id"),
        row.getString("title"),
        row.getString("author"),
        Sql.instant(row, "sent_at"),
        row.getInt("version"),
        row.getString("message"),
        PatchText.files(row.getString("files")),
        PatchText.trailers(row.getString("trailers")),
        PatchText.origins(row.getString("origins")));
  }
}
