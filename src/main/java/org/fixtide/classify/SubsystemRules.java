// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code subsystems.yaml} as it stands. */
record SubsystemRules(
    int revision,
    List<Override> overrides,
    List<Border> borders,
    Map<String, String> trees,
    List<Rule> rules) {

  static final DataFile FILE = new DataFile("subsystems.yaml");

  SubsystemRules {
    overrides = Objects.requireNonNullElse(overrides, List.of());
    borders = Objects.requireNonNullElse(borders, List.of());
    trees = Objects.requireNonNullElse(trees, Map.of());
    rules = Objects.requireNonNullElse(rules, List.of());
  }

  static SubsystemRules standard() {
    return FILE.read(SubsystemRules.class).checked(FILE, Taxonomy.standard());
  }

  /** Itself, when every rule is complete and names a subsystem of the taxonomy. */
  SubsystemRules checked(DataFile file, Taxonomy taxonomy) {
    for (Rule rule : file.byKey("rule", rules, Rule::id).values()) {
      String entry = "rule '" + rule.id() + "'";
      requireKnown(file, taxonomy, entry, rule.subsystem());
      file.require(
          rule.rank() != null || rule.prefixes().isEmpty(), entry, "has prefixes but no rank");
      file.require(!rule.examples().isEmpty(), entry, "has no example");
    }
    for (Override override : file.byKey("override", overrides, Override::id).values()) {
      String entry = "override '" + override.id() + "'";
      requireKnown(file, taxonomy, entry, override.subsystem());
      override.except().forEach(key -> requireKnown(file, taxonomy, entry, key));
      file.require(!override.phrases().isEmpty(), entry, "has no phrase");
      file.require(!override.examples().isEmpty(), entry, "has no example");
    }
    for (Border border : borders) {
      String entry = "border '" + border.path() + "'";
      border.keys().forEach(key -> requireKnown(file, taxonomy, entry, key));
    }
    trees.forEach((tree, key) -> requireKnown(file, taxonomy, "tree '" + tree + "'", key));
    return this;
  }

  private static void requireKnown(DataFile file, Taxonomy taxonomy, String entry, String key) {
    file.require(
        taxonomy.subsystems().stream().anyMatch(s -> s.key().equals(key)),
        entry,
        "names the unknown subsystem '" + key + "'");
  }

  /**
   * Words that say more than the prefix does.
   *
   * @param except subsystems, by prefix, that it does not hold for
   * @param first whether it says more than the changed files do, too
   */
  record Override(
      String id,
      String subsystem,
      List<Phrase> phrases,
      List<Phrase> unless,
      List<String> except,
      @Nullable Boolean first,
      List<String> examples) {

    Override {
      phrases = Objects.requireNonNullElse(phrases, List.of());
      unless = Objects.requireNonNullElse(unless, List.of());
      except = Objects.requireNonNullElse(except, List.of());
      examples = Objects.requireNonNullElse(examples, List.of());
    }

    /**
     * Whether it holds for a title.
     *
     * @param prefix subsystem that the prefix names, empty where it names none
     */
    boolean holds(Words title, String prefix) {
      return !except.contains(prefix) && unless.stream().noneMatch(phrase -> phrase.isIn(title));
    }

    boolean isFirst() {
      return Boolean.TRUE.equals(first);
    }
  }

  /** Files that two subsystems share, or that are tests and documents of another. */
  record Border(String path, String subsystem, List<String> titled, @Nullable String also) {

    Border {
      titled = Objects.requireNonNullElse(titled, List.of());
    }

    Place place() {
      return new Place(subsystem, titled, also);
    }

    List<String> keys() {
      Stream<String> others = Stream.concat(titled.stream(), Stream.ofNullable(also));
      return Stream.concat(Stream.of(subsystem), others).toList();
    }
  }

  /**
   * What is known of one subsystem, or of a part of it.
   *
   * @param rank of its prefixes
   */
  record Rule(
      String id,
      String subsystem,
      @Nullable Rank rank,
      List<String> prefixes,
      List<String> paths,
      List<String> functions,
      List<String> words,
      List<String> examples) {

    Rule {
      prefixes = given(prefixes).stream().map(PrefixChain::normalise).toList();
      paths = given(paths);
      functions = given(functions);
      words = given(words).stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
      examples = given(examples);
    }

    private static List<String> given(@Nullable List<String> list) {
      return Objects.requireNonNullElse(list, List.of());
    }
  }
}
