// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps raw documents, compressed, under their digests. Writing is done under the write lock. */
@Component
public class DocumentStore {

  private final EntityManager entities;
  private final JdbcTemplate batches;
  private final JdbcClient jdbc;

  DocumentStore(EntityManager entities, JdbcTemplate batches, JdbcClient jdbc) {
    this.entities = entities;
    this.batches = batches;
    this.jdbc = jdbc;
  }

  /** Which of these digests are stored, or withdrawn, already. */
  public Set<String> known(Collection<String> digests) {
    Set<String> known = new HashSet<>();
    for (List<String> some : Sql.chunks(digests)) {
      known.addAll(
          jdbc.sql("SELECT digest FROM document WHERE digest = ANY (:some)")
              .param("some", Sql.texts(some))
              .query(String.class)
              .list());
    }
    return known;
  }

  /** Stores documents that are not known yet; their ids, in order. */
  public List<Long> add(List<NewDocument> found) {
    List<Document> documents =
        found.stream()
            .map(d ->
                new Document(d.digest(), d.mediaType(), d.origin(), d.rawSize(), d.receivedAt()))
            .toList();
    documents.forEach(entities::persist);
    entities.flush();
    entities.clear();
    List<Long> ids = documents.stream().map(d -> Objects.requireNonNull(d.id)).toList();
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      rows.add(new Object[] {ids.get(i), found.get(i).packed()});
    }
    batches.batchUpdate("INSERT INTO document_content (document_id, content) VALUES (?, ?)", rows);
    return ids;
  }

  /** Which of these still wait to be read. */
  public Set<Long> waiting(Collection<Long> ids) {
    return new HashSet<>(
        jdbc.sql("SELECT id FROM document WHERE state = 'NEW' AND id = ANY (:ids)")
            .param("ids", Sql.ids(ids))
            .query(Long.class)
            .list());
  }

  /** Which of these are not withdrawn. */
  public Set<Long> kept(Collection<Long> ids) {
    return new HashSet<>(
        jdbc.sql("SELECT id FROM document WHERE state <> 'WITHDRAWN' AND id = ANY (:ids)")
            .param("ids", Sql.ids(ids))
            .query(Long.class)
            .list());
  }

  /** Up to {@code limit} documents that wait to be read. */
  public List<Long> waiting(int limit) {
    return jdbc.sql("SELECT id FROM document WHERE state = 'NEW' ORDER BY id LIMIT :limit")
        .param("limit", limit)
        .query(Long.class)
        .list();
  }

  /**
   * Documents last read by another reader, newest first.
   *
   * @param revision of the reader that is not to be repeated; {@code -1} for all
   * @param below only ids below this one
   */
  public List<Long> readByOthers(int revision, long below, int limit) {
    return jdbc.sql(
            """
            SELECT id FROM document WHERE reader_revision <> :revision AND id < :below
            AND state <> 'WITHDRAWN' ORDER BY id DESC LIMIT :limit
            """)
        .param("revision", revision)
        .param("below", below)
        .param("limit", limit)
        .query(Long.class)
        .list();
  }

  /** Loads documents with their bytes, in the order asked for. */
  public List<StoredDocument> load(List<Long> ids) {
    Map<Long, StoredDocument> loaded = new LinkedHashMap<>();
    ids.forEach(id -> loaded.put(id, new StoredDocument(id, "", new byte[0], null)));
    jdbc.sql(
            """
            SELECT d.id, d.digest, d.received_at, c.content FROM document d
            JOIN document_content c ON c.document_id = d.id WHERE d.id = ANY (:ids)
            """)
        .param("ids", Sql.ids(ids))
        .query((row, n) ->
            new StoredDocument(
                row.getLong("id"),
                row.getString("digest"),
                Gzip.unpack(row.getBytes("content")),
                Sql.instantOrNull(row, "received_at")))
        .list()
        .forEach(document -> loaded.put(document.id(), document));
    return loaded.values().stream().filter(d -> !d.digest().isEmpty()).toList();
  }
}
