// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One of the module's own data files. What is wrong with it is said with its name and the entry
 * that is wrong, so that whoever edits it finds the place.
 */
record DataFile(String name) {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /** Opens {@code taxonomy/NAME} of the class path. */
  InputStream open() {
    InputStream stream = DataFile.class.getResourceAsStream("/taxonomy/" + name);
    if (stream == null) {
      throw new BrokenDataException(name, "the file itself", "is missing from the class path");
    }
    return stream;
  }

  <T> T read(Class<T> shape) {
    try (InputStream stream = open()) {
      return parse(stream.readAllBytes(), shape);
    } catch (IOException e) {
      throw new BrokenDataException(name, "the file itself", "cannot be read: " + e.getMessage());
    }
  }

  <T> T parse(byte[] yaml, Class<T> shape) {
    try {
      return YAML.readValue(yaml, shape);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new BrokenDataException(name, "line " + line, e.getOriginalMessage());
    } catch (NullPointerException e) {
      throw new BrokenDataException(name, "the file itself", "an entry lacks a field: " + e);
    }
  }

  /** The entries by their key; an empty or repeated key is an error. */
  <T> Map<String, T> byKey(String list, Collection<T> entries, Function<T, String> key) {
    Map<String, T> result = LinkedHashMap.newLinkedHashMap(entries.size());
    for (T entry : entries) {
      String id = key.apply(entry);
      require(id != null && !id.isBlank(), list, "has an entry without a key: " + entry);
      require(result.put(id, entry) == null, list + " '" + id + "'", "is there twice");
    }
    return result;
  }

  /** Adds one meaning to a lookup; two entries that claim the same pattern are an error. */
  <T> void claim(Map<String, T> lookup, String pattern, T meaning, String entry) {
    T earlier = lookup.putIfAbsent(pattern, meaning);
    require(earlier == null, entry, "repeats the pattern '" + pattern + "' of " + earlier);
  }

  void require(boolean holds, String entry, String problem) {
    if (!holds) {
      throw new BrokenDataException(name, entry, problem);
    }
  }

  static <T> Map<String, T> lookup() {
    return new HashMap<>();
  }
}
