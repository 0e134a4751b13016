// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code subsystems.yaml} as it stands. */
record SubsystemRules(int revision, List<Rule> rules) {

  static final DataFile FILE = new DataFile("subsystems.yaml");

  SubsystemRules {
    rules = Objects.requireNonNullElse(rules, List.of());
  }

  static SubsystemRules standard() {
    return FILE.read(SubsystemRules.class).checked(FILE, Taxonomy.standard());
  }

  /** Itself, when every rule is complete and names a subsystem of the taxonomy. */
  SubsystemRules checked(DataFile file, Taxonomy taxonomy) {
    for (Rule rule : file.byKey("rule", rules, Rule::id).values()) {
      String entry = "rule '" + rule.id() + "'";
      file.require(
          taxonomy.subsystems().stream().anyMatch(s -> s.key().equals(rule.subsystem())),
          entry,
          "names the unknown subsystem '" + rule.subsystem() + "'");
      file.require(
          rule.rank() != null || rule.prefixes().isEmpty(), entry, "has prefixes but no rank");
      file.require(!rule.examples().isEmpty(), entry, "has no example");
    }
    return this;
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
