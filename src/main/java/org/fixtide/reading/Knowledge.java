// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the module's data files and says clearly which entry of which file is wrong. */
final class Knowledge {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private final String file;

  private Knowledge(String file) {
    this.file = file;
  }

  /** The data file of that name beside this module's resources. */
  static Knowledge of(String file) {
    return new Knowledge(file);
  }

  <T> T read(Class<T> type) {
    try (InputStream in = Knowledge.class.getResourceAsStream("/reading/" + file)) {
      if (in == null) {
        throw new IllegalStateException("reading/" + file + " is missing from the class path");
      }
      return YAML.readValue(in, type);
    } catch (IOException | JacksonException e) {
      throw new IllegalStateException("reading/" + file + ": " + e.getMessage(), e);
    }
  }

  /** A required value; {@code entry} names the place in the file. */
  <T> T required(@Nullable T value, String entry, String property) {
    if (value == null) {
      throw wrong(entry, "has no " + property);
    }
    return value;
  }

  /** Patterns that ignore case; none where the list is absent. */
  List<Pattern> patterns(@Nullable List<String> expressions, String entry) {
    return expressions == null
        ? List.of()
        : expressions.stream().map(e -> pattern(e, entry)).toList();
  }

  void unique(List<String> keys) {
    Set<String> seen = new HashSet<>();
    for (String key : keys) {
      if (!seen.add(key)) {
        throw wrong(key, "stands twice");
      }
    }
  }

  IllegalStateException wrong(String entry, String what) {
    return new IllegalStateException("reading/%s: %s %s".formatted(file, entry, what));
  }

  private Pattern pattern(String expression, String entry) {
    try {
      return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    } catch (PatternSyntaxException e) {
      throw wrong(entry, "has a pattern that is none: " + e.getMessage());
    }
  }

  /** Whether one of the patterns is found in the text. */
  static boolean found(List<Pattern> patterns, String text) {
    return patterns.stream().anyMatch(p -> p.matcher(text).find());
  }
}
