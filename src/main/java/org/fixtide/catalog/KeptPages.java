// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps fetched pages, compressed. */
@Component
public class KeptPages {

  private final JdbcClient jdbc;

  KeptPages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The page kept for an address.
   *
   * @param digest of the address
   */
  public Optional<KeptPage> find(String digest) {
    return jdbc.sql("SELECT * FROM kept_page WHERE digest = :digest")
        .param("digest", digest)
        .query(KeptPages::page)
        .optional();
  }

  /** Keeps a page in place of an earlier one of its address. */
  @Transactional
  public void keep(KeptPage page) {
    jdbc.sql("DELETE FROM kept_page WHERE digest = :digest")
        .param("digest", page.digest())
        .update();
    jdbc.sql(
            """
            INSERT INTO kept_page
              (digest, address, media_type, etag, last_modified, fetched_at, content)
            VALUES (:digest, :address, :type, :etag, :modified, :fetched, :content)\
            """)
        .param("digest", page.digest())
        .param("address", Text.fit(page.address(), 4000))
        .param("type", Text.fit(page.mediaType(), 200))
        .param("etag", fitting(page.etag(), 500))
        .param("modified", fitting(page.lastModified(), 100))
        .param("fetched", Sql.time(page.fetchedAt()))
        .param("content", Gzip.pack(page.bytes()))
        .update();
  }

  /** A validator that was cut would be another: rather none. */
  private static @Nullable String fitting(@Nullable String validator, int longest) {
    return validator == null || validator.length() > longest ? null : validator;
  }

  private static KeptPage page(ResultSet row, int n) throws SQLException {
    return new KeptPage(
        row.getString("digest"),
        row.getString("address"),
        row.getString("media_type"),
        Gzip.unpack(row.getBytes("content")),
        row.getString("etag"),
        row.getString("last_modified"),
        Sql.instant(row, "fetched_at"));
  }
}
