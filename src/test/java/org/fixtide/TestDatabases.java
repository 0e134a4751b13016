// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Fresh databases for tests: H2 in memory, and one PostgreSQL for the whole JVM. */
public final class TestDatabases {

  private TestDatabases() {}

  private static final class Postgres {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException e) {
        throw new IllegalStateException("PostgreSQL for tests does not start", e);
      }
    }
  }

  /** Whether PostgreSQL runs here; where all is required, its absence is a failure. */
  public static boolean hasPostgres() {
    try {
      return Postgres.SERVER != null;
    } catch (LinkageError | RuntimeException e) {
      if ("true".equals(System.getenv("FIXTIDE_REQUIRE_ALL"))) {
        throw e;
      }
      return false;
    }
  }

  /** Gives the test class an empty H2 database. */
  public static void h2(DynamicPropertyRegistry registry) {
    String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    registry.add("spring.datasource.url", () -> url);
  }

  /** Gives the test class an empty PostgreSQL database. */
  public static void postgres(DynamicPropertyRegistry registry) {
    String url = freshPostgres();
    registry.add("spring.datasource.url", () -> url);
    registry.add("spring.datasource.username", () -> "postgres");
  }

  /** JDBC URL of a new, empty PostgreSQL database of user {@code postgres}. */
  public static String freshPostgres() {
    String name = "t" + UUID.randomUUID().toString().replace("-", "");
    try (var connection = Postgres.SERVER.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return Postgres.SERVER.getJdbcUrl("postgres", name);
  }
}
