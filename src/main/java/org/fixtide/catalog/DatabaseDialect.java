// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.Map;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words in which H2 and PostgreSQL differ, for the schema's placeholders. */
@Configuration(proxyBeanMethods = false)
class DatabaseDialect {

  @Bean
  FlywayConfigurationCustomizer schemaWords() {
    return flyway -> {
      try (var connection = flyway.getDataSource().getConnection()) {
        flyway.placeholders(words(DatabaseDriver.fromJdbcUrl(connection.getMetaData().getURL())));
      } catch (java.sql.SQLException e) {
        throw new IllegalStateException(
            "Cannot ask the database which it is: " + e.getMessage(), e);
      }
    };
  }

  private static Map<String, String> words(DatabaseDriver driver) {
    // H2's BYTEA ends at 1 MiB; its strings always compare bytewise.
    return driver == DatabaseDriver.H2
        ? Map.of("binary", "BLOB", "exact", "")
        : Map.of("binary", "BYTEA", "exact", "COLLATE \"C\"");
  }
}
