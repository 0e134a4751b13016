// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fixtide.catalog.FixCorrection;
import org.fixtide.catalog.FixLabels;
import org.fixtide.classify.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * People's words against the machine's: those that Fixtide brings along, and those of a file of
 * one's own ({@code fixtide.corrections}). The machine's answers are kept beside them.
 */
@Component
class Corrections {

  private static final String BUNDLED = "/corrections/corrections.yaml";
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private record Entries(List<Correction> corrections) {}

  private final Map<String, List<Correction>> byTitle;

  Corrections(@Value("${fixtide.corrections:}") String own) {
    List<Correction> all = new ArrayList<>(bundled());
    if (!own.isBlank()) {
      all.addAll(read(Path.of(own)));
    }
    byTitle =
        all.stream()
            .sorted(Comparator.comparing(Correction::on))
            .collect(Collectors.groupingBy(Correction::title, TreeMap::new, Collectors.toList()));
  }

  /** Normalised titles of the fixes that somebody has corrected. */
  Set<String> titles() {
    return byTitle.keySet();
  }

  /** The labels that hold for a fix, given the machine's. */
  FixLabels apply(String title, @Nullable String author, FixLabels machine) {
    List<FixCorrection> corrections = new ArrayList<>();
    FixLabels labels = machine;
    for (Correction correction : byTitle.getOrDefault(title, List.of())) {
      if (correction.isOf(author)) {
        for (var answer : new TreeMap<>(correction.answers()).entrySet()) {
          String value = answer.getValue().equals(Correction.NONE) ? "" : answer.getValue();
          corrections.add(
              new FixCorrection(
                  answer.getKey(),
                  value(machine, answer.getKey()),
                  value,
                  correction.by(),
                  correction.on(),
                  correction.why()));
          labels = with(labels, answer.getKey(), value);
        }
      }
    }
    return corrections.isEmpty() ? machine : with(labels, corrections);
  }

  private static String value(FixLabels labels, String of) {
    return switch (of) {
      case "subsystem" -> labels.subsystem();
      case "kind" -> labels.kind();
      case "security" -> String.valueOf(labels.security());
      case "provenance" -> labels.provenance();
      case "driver" -> Objects.requireNonNullElse(labels.driver(), "");
      default -> Objects.requireNonNullElse(labels.aiAssisted(), "");
    };
  }

  private static FixLabels with(FixLabels l, String of, String value) {
    String orNull = value.isEmpty() ? null : value;
    return new FixLabels(
        of.equals("subsystem") ? value : l.subsystem(),
        l.secondary().stream().filter(s -> !of.equals("subsystem") || !s.equals(value)).toList(),
        of.equals("kind") ? value : l.kind(),
        of.equals("security") ? Boolean.parseBoolean(value) : l.security(),
        of.equals("provenance") ? value : l.provenance(),
        of.equals("aiAssisted") ? orNull : l.aiAssisted(),
        of.equals("driver") ? orNull : l.driver(),
        l.cves(),
        l.evidence(),
        l.corrections());
  }

  private static FixLabels with(FixLabels l, List<FixCorrection> corrections) {
    return new FixLabels(
        l.subsystem(),
        l.secondary(),
        l.kind(),
        l.security(),
        l.provenance(),
        l.aiAssisted(),
        l.driver(),
        l.cves(),
        l.evidence(),
        corrections);
  }

  private static List<Correction> bundled() {
    try (InputStream file = Corrections.class.getResourceAsStream(BUNDLED)) {
      return parse(Objects.requireNonNull(file, BUNDLED).readAllBytes(), BUNDLED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Correction> read(Path file) {
    try {
      return parse(Files.readAllBytes(file), file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The corrections cannot be read from %s (fixtide.corrections): %s".formatted(file, e), e);
    }
  }

  /**
   * Reads a file of corrections.
   *
   * @throws IllegalStateException where it is no such file, or an entry cannot be applied
   */
  static List<Correction> parse(byte[] yaml, String name) {
    try {
      Entries entries = YAML.readValue(yaml, Entries.class);
      List<Correction> listed = Objects.requireNonNullElse(entries.corrections(), List.of());
      return listed.stream().map(entry -> entry.checked(Taxonomy.standard())).toList();
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IllegalStateException(
          name + ": " + e.getMessage() + "; mend it there, README.md beside it says how", e);
    }
  }
}
