// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Documents in plain form, by digest. */
@Component
class DocumentRecords {

  private final JdbcClient jdbc;

  DocumentRecords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<DocumentRecord> after(String digest, int limit) {
    return jdbc.sql(
            """
            SELECT digest, message_id, media_type, raw_size, sent_at, state, reason
            FROM document WHERE digest > :digest ORDER BY digest LIMIT :limit\
            """)
        .param("digest", digest)
        .param("limit", limit)
        .query((row, n) ->
            new DocumentRecord(
                row.getString("digest"),
                row.getString("message_id"),
                row.getString("media_type"),
                row.getInt("raw_size"),
                Columns.instant(row, "sent_at"),
                row.getString("state"),
                row.getString("reason")))
        .list();
  }
}
