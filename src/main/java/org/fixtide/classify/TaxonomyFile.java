// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.List;
import java.util.Objects;
import org.fixtide.classify.Taxonomy.Area;
import org.fixtide.classify.Taxonomy.Kind;
import org.fixtide.classify.Taxonomy.Provenance;
import org.fixtide.classify.Taxonomy.Section;
import org.fixtide.classify.Taxonomy.Subsystem;
import org.jspecify.annotations.Nullable;

/** {@code taxonomy.yaml} as it stands. */
record TaxonomyFile(
    int revision,
    List<Area> areas,
    List<Subsystem> subsystems,
    List<Kind> kinds,
    List<Provenance> provenances,
    List<Section> sections) {

  TaxonomyFile {
    areas = given(areas);
    subsystems = given(subsystems);
    kinds = given(kinds);
    provenances = given(provenances);
    sections = given(sections);
  }

  private static <T> List<T> given(@Nullable List<T> list) {
    return Objects.requireNonNullElse(list, List.of());
  }

  static Taxonomy standard() {
    DataFile source = new DataFile("taxonomy.yaml");
    return new Taxonomy(source.read(TaxonomyFile.class), source);
  }
}
