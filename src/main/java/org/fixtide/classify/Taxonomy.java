// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.List;
import java.util.Map;

/** The vocabulary in which a fix is named; every list in the order in which it is shown. */
public final class Taxonomy {

  /** A group of subsystems, the level at which overview charts stack. */
  public record Area(String key, String name) implements Term {}

  /**
   * A code area that a fix can belong to.
   *
   * @param area key of the area it is counted under
   */
  public record Subsystem(String key, String name, String area) implements Term {}

  /** A kind of bug; of several that fit, the first in order is the fix's kind. */
  public record Kind(String key, String name) implements Term {}

  /** Who or what found a bug; of several, the first in order is the primary one. */
  public record Provenance(String key, String name) implements Term {}

  /** Where a pull's summary files a fix. */
  public record Section(String key, String name) implements Term {}

  private static final class Standard {
    private static final Taxonomy TAXONOMY = TaxonomyFile.standard();
  }

  private final int revision;
  private final Map<String, Area> areas;
  private final Map<String, Subsystem> subsystems;
  private final Map<String, Kind> kinds;
  private final Map<String, Provenance> provenances;
  private final Map<String, Section> sections;

  Taxonomy(TaxonomyFile file, DataFile source) {
    revision = file.revision();
    areas = checked(source, "area", file.areas());
    subsystems = checked(source, "subsystem", file.subsystems());
    kinds = checked(source, "kind", file.kinds());
    provenances = checked(source, "provenance", file.provenances());
    sections = checked(source, "section", file.sections());
    for (Subsystem s : subsystems.values()) {
      source.require(
          areas.containsKey(s.area()), "subsystem '" + s.key() + "'", "unknown area " + s.area());
    }
  }

  private static <T extends Term> Map<String, T> checked(
      DataFile source, String list, List<T> terms) {
    source.require(!terms.isEmpty(), list, "has no entries");
    for (T term : terms) {
      boolean named = term.name() != null && !term.name().isBlank();
      source.require(named, list + " '" + term.key() + "'", "has no name");
    }
    return source.byKey(list, terms, Term::key);
  }

  /** The taxonomy that comes with the product. */
  public static Taxonomy standard() {
    return Standard.TAXONOMY;
  }

  /** Revision of the vocabulary's data file. */
  public int revision() {
    return revision;
  }

  public List<Area> areas() {
    return List.copyOf(areas.values());
  }

  public List<Subsystem> subsystems() {
    return List.copyOf(subsystems.values());
  }

  public List<Kind> kinds() {
    return List.copyOf(kinds.values());
  }

  public List<Provenance> provenances() {
    return List.copyOf(provenances.values());
  }

  public List<Section> sections() {
    return List.copyOf(sections.values());
  }

  /**
   * @throws IllegalArgumentException for a key that is not in the taxonomy, as do all lookups here
   */
  public Area area(String key) {
    return known(areas, "area", key);
  }

  public Subsystem subsystem(String key) {
    return known(subsystems, "subsystem", key);
  }

  public Kind kind(String key) {
    return known(kinds, "kind", key);
  }

  public Provenance provenance(String key) {
    return known(provenances, "provenance", key);
  }

  public Section section(String key) {
    return known(sections, "section", key);
  }

  /**
   * The question that a key answers: {@code subsystem}, {@code kind} or {@code provenance}.
   *
   * @throws IllegalArgumentException for a key that answers none of them, naming those that do
   */
  public String question(String key) {
    if (subsystems.containsKey(key)) {
      return "subsystem";
    }
    if (kinds.containsKey(key)) {
      return "kind";
    }
    if (provenances.containsKey(key)) {
      return "provenance";
    }
    throw new IllegalArgumentException(
        "'%s' is no subsystem %s, no kind of bug %s and no finder %s"
            .formatted(key, subsystems.keySet(), kinds.keySet(), provenances.keySet()));
  }

  private static <T> T known(Map<String, T> terms, String list, String key) {
    T term = terms.get(key);
    if (term == null) {
      throw new IllegalArgumentException(
          "no %s '%s' in the taxonomy; it has %s".formatted(list, key, terms.keySet()));
    }
    return term;
  }
}
