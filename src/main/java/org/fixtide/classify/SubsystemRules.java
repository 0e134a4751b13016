// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code subsystems.yaml} as it stands. */
record SubsystemRules(
    int revision, List<Override> overrides, Map<String, String> trees, List<Rule> rules) {

  static final DataFile FILE = new DataFile("subsystems.yaml");

  SubsystemRules {
    overrides = Objects.requireNonNullElse(overrides, List.of());
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
   */
  record Override(
      String id,
      String subsystem,
      List<Phrase> phrases,
      List<Phrase> unless,
      List<String> except,
      List<String> examples) {

    Override {
      phrases = Objects.requireNonNullElse(phrases, List.of());
      unless = Objects.requireNonNullElse(unless, List.of());
      except = Objects.requireNonNullElse(except, List.of());
      examples = Objects.requireNonNullElse(examples, List.of());
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
