// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;

/** Values as both databases take and give them. */
final class Sql {

  private static final int CHUNK = 1000;

  private Sql() {}

  /** For {@code = ANY (:texts)}. */
  static SqlArrayValue texts(Collection<String> values) {
    return new SqlArrayValue("varchar", values.toArray());
  }

  /** For {@code = ANY (:numbers)}. */
  static SqlArrayValue numbers(Collection<Integer> values) {
    return new SqlArrayValue("integer", values.toArray());
  }

  /** For {@code = ANY (:ids)}. */
  static SqlArrayValue ids(Collection<Long> values) {
    return new SqlArrayValue("bigint", values.toArray());
  }

  /** Parts of a size that both databases look up by index. */
  static <T> List<List<T>> chunks(Collection<T> values) {
    List<T> all = new ArrayList<>(values);
    List<List<T>> chunks = new ArrayList<>();
    for (int from = 0; from < all.size(); from += CHUNK) {
      chunks.add(all.subList(from, Math.min(from + CHUNK, all.size())));
    }
    return chunks;
  }

  static @Nullable OffsetDateTime time(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
    Timestamp time = row.getTimestamp(column);
    return time == null ? null : instant(row, column);
  }
}
