// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Settles which fixes mend what an earlier fix broke: those whose origin is a recorded fix. */
@Component
class OriginRegister {

  private final JdbcClient jdbc;

  OriginRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Settles all links from and to fixes with these titles. Origins are named by shortened commit
   * ids, which no pull lists, and by title: of several fixes with that title the last one before
   * the fix is meant.
   */
  void settle(Collection<String> titles) {
    for (var some : Sql.chunks(titles)) {
      jdbc.sql(
              """
              UPDATE fix_origin SET origin_id = (
                SELECT o.id FROM fix o JOIN fix f ON f.id = fix_origin.fix_id
                WHERE o.title = fix_origin.title AND o.id <> f.id AND o.first_seen <= f.first_seen
                ORDER BY o.first_seen DESC, o.id FETCH FIRST 1 ROW ONLY)
              WHERE title = ANY (:titles)
              OR fix_id IN (SELECT id FROM fix WHERE title = ANY (:titles))
              """)
          .param("titles", Sql.texts(some))
          .update();
    }
  }
}
