// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.PullEntry;
import org.fixtide.catalog.Vocabulary;
import org.fixtide.classify.Taxonomy;
import org.fixtide.classify.Term;
import org.fixtide.reading.Tree;
import org.fixtide.reading.Trees;
import org.springframework.stereotype.Component;

/** What keys are called for people, and which keys there are. */
@Component
public class Names {

  private final Taxonomy taxonomy = Taxonomy.standard();
  private final Map<Criterion, Map<String, String>> names =
      Map.ofEntries(
          Map.entry(Criterion.AREA, named(taxonomy.areas())),
          Map.entry(Criterion.SUBSYSTEM, named(taxonomy.subsystems())),
          Map.entry(Criterion.KIND, named(taxonomy.kinds())),
          Map.entry(Criterion.PROVENANCE, named(taxonomy.provenances())),
          Map.entry(Criterion.SECTION, named(taxonomy.sections())),
          Map.entry(Criterion.TREE, trees()),
          Map.entry(Criterion.ASSISTED, yesNo("written with AI", "no word of AI")),
          Map.entry(Criterion.SECURITY, yesNo("security relevant", "not security relevant")),
          Map.entry(Criterion.CVE, yesNo("with a CVE id", "without a CVE id")),
          Map.entry(Criterion.MENDS, yesNo("mends an earlier fix", "mends no fix on record")),
          Map.entry(Criterion.MENDED, yesNo("needed a fix itself", "needed none on record")),
          Map.entry(Criterion.TESTS, Map.of("out", "left out")));

  private static Map<String, String> yesNo(String yes, String no) {
    return Map.of("yes", yes, "no", no);
  }

  private static Map<String, String> trees() {
    return Trees.standard().all().stream()
        .collect(Collectors.toMap(Tree::key, Tree::name, (a, b) -> a, LinkedHashMap::new));
  }

  private static Map<String, String> named(List<? extends Term> terms) {
    Map<String, String> named = new LinkedHashMap<>();
    terms.forEach(term -> named.put(term.key(), term.name()));
    return named;
  }

  /** The name shown for a criterion's value; the value itself where it has no other. */
  public String of(Criterion criterion, String value) {
    return criterion == Criterion.RC
        ? "rc" + value
        : names.getOrDefault(criterion, Map.of()).getOrDefault(value, value);
  }

  public String subsystem(String key) {
    return of(Criterion.SUBSYSTEM, key);
  }

  public String kind(String key) {
    return of(Criterion.KIND, key);
  }

  public String area(String key) {
    return of(Criterion.AREA, key);
  }

  /** Keys of the areas, in the order in which they are stacked. */
  public List<String> areas() {
    return taxonomy.areas().stream().map(Taxonomy.Area::key).toList();
  }

  /** Keys of an area's subsystems. */
  public List<String> subsystemsOf(String area) {
    return taxonomy.subsystems().stream()
        .filter(subsystem -> subsystem.area().equals(area))
        .map(Taxonomy.Subsystem::key)
        .toList();
  }

  /**
   * The area of a subsystem; {@code other} for a key that the taxonomy does not have (any more).
   */
  public String areaOf(String subsystem) {
    return taxonomy.subsystems().stream()
        .filter(known -> known.key().equals(subsystem))
        .map(Taxonomy.Subsystem::area)
        .findFirst()
        .orElse("other");
  }

  /** Keys of the sections, in the order of the mails. */
  public List<String> sections() {
    return taxonomy.sections().stream().map(Taxonomy.Section::key).toList();
  }

  /** Whether the taxonomy has this subsystem. */
  public boolean hasSubsystem(String key) {
    return names.getOrDefault(Criterion.SUBSYSTEM, Map.of()).containsKey(key);
  }

  /** What filters may say: the taxonomy's keys, and the trees known or on record. */
  Vocabulary vocabulary(List<PullEntry> pulls) {
    Map<String, List<String>> areas = new LinkedHashMap<>();
    areas().forEach(area -> areas.put(area, subsystemsOf(area)));
    Set<String> trees =
        new LinkedHashSet<>(Trees.standard().all().stream().map(Tree::key).toList());
    pulls.forEach(pull -> trees.add(pull.tree()));
    return new Vocabulary(
        areas,
        taxonomy.kinds().stream().map(Taxonomy.Kind::key).toList(),
        taxonomy.provenances().stream().map(Taxonomy.Provenance::key).toList(),
        sections(),
        List.copyOf(trees));
  }
}
