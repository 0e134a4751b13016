// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers how hosts were used. */
@Component
public class HostUses {

  private final JdbcClient jdbc;

  HostUses(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How a host was used so far. */
  public Optional<HostUse> of(String host) {
    return jdbc.sql("SELECT * FROM host_use WHERE host = :host")
        .param("host", host)
        .query(HostUses::use)
        .optional();
  }

  /** All hosts that were ever asked, by name. */
  public List<HostUse> all() {
    return jdbc.sql("SELECT * FROM host_use ORDER BY host").query(HostUses::use).list();
  }

  /** Keeps how a host was used, in place of what was known. */
  @Transactional
  public void note(HostUse use) {
    int known =
        with(
                use,
                """
                UPDATE host_use SET on_day = :day, requests = :requests, failures = :failures,
                  last_request_at = :last, closed_until = :closed, reason = :reason
                WHERE host = :host\
                """)
            .update();
    if (known == 0) {
      with(
              use,
              """
              INSERT INTO host_use
                (host, on_day, requests, failures, last_request_at, closed_until, reason)
              VALUES (:host, :day, :requests, :failures, :last, :closed, :reason)\
              """)
          .update();
    }
  }

  private StatementSpec with(HostUse use, String sql) {
    return jdbc.sql(sql)
        .param("host", use.host())
        .param("day", use.day())
        .param("requests", use.requests())
        .param("failures", use.failures())
        .param("last", Sql.time(use.lastRequestAt()))
        .param("closed", Sql.time(use.closedUntil()))
        .param("reason", Text.fitOrNull(use.reason(), 2000));
  }

  private static HostUse use(ResultSet row, int n) throws SQLException {
    return new HostUse(
        row.getString("host"),
        row.getObject("on_day", LocalDate.class),
        row.getInt("requests"),
        row.getInt("failures"),
        Sql.instantOrNull(row, "last_request_at"),
        Sql.instantOrNull(row, "closed_until"),
        row.getString("reason"));
  }
}
