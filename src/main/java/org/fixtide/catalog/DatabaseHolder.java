// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Leaves a note beside H2's file saying who has it open, for the message that another process gets:
 * H2 itself says only that someone does.
 */
@Component
@Lazy(false)
@DependsOn("entityManagerFactory")
public class DatabaseHolder implements DisposableBean {

  private static final Pattern FILE = Pattern.compile("jdbc:h2:(?:file:)?([^;:]+)(?:;.*)?");
  private static final Pattern NAMED = Pattern.compile("\"([^\"]+?)\\.mv\\.db\"|\"([^\"]+)\"");

  private final @Nullable Path note;

  DatabaseHolder(@Value("${spring.datasource.url}") String url, DataSource opened) {
    Matcher file = FILE.matcher(url);
    note = file.matches() ? note(file.group(1)) : null;
    if (note != null) {
      write(note);
    }
  }

  private static Path note(String database) {
    String path =
        database.startsWith("~")
            ? System.getProperty("user.home") + database.substring(1)
            : database;
    return Path.of(path + ".holder").toAbsolutePath();
  }

  private static void write(Path note) {
    ProcessHandle process = ProcessHandle.current();
    String command = System.getProperty("sun.java.command", "java");
    try {
      Files.writeString(
          note,
          "process %d, started %s: %s"
              .formatted(
                  process.pid(), process.info().startInstant().orElse(Instant.EPOCH), command));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write beside the database", e);
    }
  }

  /**
   * Who holds the database file that H2's message names: process id, start and command.
   *
   * @param message of H2's exception
   */
  public static Optional<String> ofFileIn(String message) {
    Matcher named = NAMED.matcher(message);
    while (named.find()) {
      String path = named.group(1) != null ? named.group(1) : named.group(2);
      try {
        return Optional.of(Files.readString(note(path)).strip());
      } catch (IOException | RuntimeException e) {
        continue; // no file of ours: the message quotes other words too
      }
    }
    return Optional.empty();
  }

  @Override
  public void destroy() throws IOException {
    if (note != null) {
      Files.deleteIfExists(note);
    }
  }
}
