// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fixtide.catalog.FixLabels;
import org.fixtide.classify.Taxonomy;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Tells networking's commits from the others of a stable release, by {@code networking.yaml}. */
final class Networking {

  private static final String FILE = "ingest/networking.yaml";
  private static final String OTHER = "other";
  private static final Networking STANDARD = load();

  private final int revision;
  private final Set<String> outside;
  private final Set<String> everywhere;
  private final Set<String> words;

  private record Shape(
      @Nullable Integer revision,
      @Nullable List<String> outside,
      @Nullable List<String> everywhere,
      @Nullable List<String> words) {}

  private Networking(Shape shape) {
    if (shape.revision() == null
        || shape.outside() == null
        || shape.everywhere() == null
        || shape.words() == null) {
      throw new IllegalStateException(FILE + " needs revision, outside, everywhere and words");
    }
    revision = shape.revision();
    outside = Set.copyOf(shape.outside());
    everywhere = Set.copyOf(shape.everywhere());
    words = Set.copyOf(shape.words());
    Set<String> known =
        Set.copyOf(Taxonomy.standard().subsystems().stream().map(Taxonomy.Subsystem::key).toList());
    everywhere.stream()
        .filter(key -> !known.contains(key))
        .forEach(key -> {
          throw new IllegalStateException(FILE + ": everywhere: no subsystem is called " + key);
        });
  }

  static Networking standard() {
    return STANDARD;
  }

  /** Revision of the data file. */
  int revision() {
    return revision;
  }

  /** Whether a commit with this normalised title and these labels is networking's. */
  boolean has(String title, FixLabels labels) {
    List<String> prefixes = prefixes(title);
    if (labels.subsystem().equals(OTHER) || outside.contains(prefixes.getFirst())) {
      return false;
    }
    boolean further = !labels.secondary().isEmpty() && !labels.secondary().getFirst().equals(OTHER);
    return !everywhere.contains(labels.subsystem())
        || further
        || prefixes.stream().anyMatch(words::contains);
  }

  /** {@code selftests, net} of {@code selftests/net: fix it}; never empty. */
  private static List<String> prefixes(String title) {
    String all = title.substring(0, Math.max(0, title.lastIndexOf(": ")));
    return List.of(all.toLowerCase(Locale.ROOT).split("[:/, ]+"));
  }

  private static Networking load() {
    YAMLMapper yaml =
        YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    try (InputStream in = Networking.class.getResourceAsStream("/" + FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the class path");
      }
      return new Networking(yaml.readValue(in, Shape.class));
    } catch (IOException | JacksonException e) {
      throw new IllegalStateException(FILE + ": " + e.getMessage(), e);
    }
  }
}
