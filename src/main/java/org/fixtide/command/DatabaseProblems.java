// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.command;

import java.sql.SQLException;
import org.fixtide.catalog.DatabaseHolder;

/** Says in a sentence what is wrong with the database, where that is what failed. */
final class DatabaseProblems {

  /** H2: the file is locked by another process. */
  private static final int H2_IN_USE = 90020;

  private DatabaseProblems() {}

  static String explain(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql.getErrorCode() == H2_IN_USE ? inUse(sql) : unreachable(sql);
      }
    }
    return String.valueOf(failure.getMessage() == null ? failure : failure.getMessage());
  }

  private static String inUse(SQLException sql) {
    return DatabaseHolder.ofFileIn(String.valueOf(sql.getMessage()))
            .map(holder -> "The database file is in use by " + holder + ".")
            .orElse("The database file is in use by another process.")
        + " Stop that one first, or use PostgreSQL (FIXTIDE_DB_URL), which takes several.";
  }

  private static String unreachable(SQLException sql) {
    return "The database cannot be used: "
        + sql.getMessage()
        + " Check FIXTIDE_DB_URL, FIXTIDE_DB_USER and FIXTIDE_DB_PASSWORD.";
  }
}
