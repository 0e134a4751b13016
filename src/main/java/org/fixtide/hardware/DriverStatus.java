// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What became of a driver, by {@code status.yaml}.
 *
 * @param path where its source lies or lay
 * @param events the oldest first
 * @param source where this is known from
 */
public record DriverStatus(
    String module, String path, String description, List<Event> events, String source) {

  private static final DataFile FILE = new DataFile("status.yaml");

  private static final class Standard {
    private static final Map<String, DriverStatus> STATUS = load();
  }

  record Shape(int revision, List<DriverStatus> drivers) {}

  /**
   * Something that happened to it.
   *
   * @param release {@code null} where that is not certain
   * @param what {@code added}, {@code removed} or {@code reinstated}
   */
  public record Event(@Nullable String release, String what, String note) {}

  private static Map<String, DriverStatus> load() {
    Map<String, DriverStatus> all = new LinkedHashMap<>();
    for (DriverStatus status : FILE.read(Shape.class).drivers()) {
      String at = "driver '" + FILE.text(status.module(), "an entry", "module") + "'";
      FILE.text(status.path(), at, "path");
      FILE.text(status.description(), at, "description");
      FILE.text(status.source(), at, "source");
      FILE.require(!DataFile.given(status.events()).isEmpty(), at, "has no events");
      for (Event event : status.events()) {
        boolean known = List.of("added", "removed", "reinstated").contains(event.what());
        FILE.require(known, at, "has the unknown event " + event.what());
        FILE.text(event.note(), at, "note");
      }
      FILE.require(all.put(status.module(), status) == null, at, "is there twice");
    }
    return Map.copyOf(all);
  }

  /** What is known of a module's fate. */
  public static Optional<DriverStatus> of(String module) {
    return Optional.ofNullable(Standard.STATUS.get(module));
  }

  /** All of it in words: {@code 3c509, 7.1: removed (why). Source: ...} */
  public String words() {
    String told =
        events.stream()
            .map(event ->
                (event.release() == null ? "" : event.release() + ": ")
                    + event.what()
                    + " ("
                    + event.note()
                    + ")")
            .collect(Collectors.joining("; "));
    return "%s, %s. Source: %s.".formatted(module, told, source);
  }

  /** Every driver of which something is known. */
  public static List<DriverStatus> all() {
    return List.copyOf(Standard.STATUS.values());
  }
}
