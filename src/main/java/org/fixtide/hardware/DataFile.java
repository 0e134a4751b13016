// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One of the module's own data files; what is wrong with it is said with its name and entry. */
record DataFile(String name) {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /** Opens {@code hardware/NAME} of the class path. */
  static InputStream open(String name) {
    InputStream stream = DataFile.class.getResourceAsStream("/hardware/" + name);
    if (stream == null) {
      throw new BrokenDataException(name, "the file itself", "is missing from the class path");
    }
    return stream;
  }

  <T> T read(Class<T> shape) {
    try (InputStream stream = open(name)) {
      return YAML.readValue(stream.readAllBytes(), shape);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new BrokenDataException(name, "line " + line, e.getOriginalMessage());
    } catch (IOException e) {
      throw new BrokenDataException(name, "the file itself", "cannot be read: " + e.getMessage());
    }
  }

  void require(boolean holds, String entry, String problem) {
    if (!holds) {
      throw new BrokenDataException(name, entry, problem);
    }
  }

  String text(@Nullable String value, String entry, String field) {
    require(value != null && !value.isBlank(), entry, "has no " + field);
    return String.valueOf(value);
  }

  Pattern pattern(@Nullable String value, String entry) {
    try {
      return Pattern.compile(text(value, entry, "pattern"));
    } catch (PatternSyntaxException e) {
      throw new BrokenDataException(name, entry, "has a broken pattern: " + e.getMessage());
    }
  }

  static <T> List<T> given(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
