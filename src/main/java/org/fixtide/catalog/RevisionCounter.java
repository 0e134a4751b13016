// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the record's revisions, within the transaction that makes one. */
@Component
class RevisionCounter {

  private final JdbcClient jdbc;
  private final Clock clock = Clock.systemUTC();

  RevisionCounter(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void next() {
    jdbc.sql("UPDATE record_revision SET number = number + 1, changed_at = :now")
        .param("now", clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC))
        .update();
  }
}
