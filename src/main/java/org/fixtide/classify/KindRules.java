// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code kinds.yaml} as it stands. */
record KindRules(int revision, List<Rule> rules) {

  static final DataFile FILE = new DataFile("kinds.yaml");

  KindRules {
    rules = Objects.requireNonNullElse(rules, List.of());
  }

  static KindRules standard() {
    return FILE.read(KindRules.class).checked(FILE, Taxonomy.standard());
  }

  KindRules checked(DataFile file, Taxonomy taxonomy) {
    for (Rule rule : file.byKey("rule", rules, Rule::id).values()) {
      String entry = "rule '" + rule.id() + "'";
      boolean known = taxonomy.kinds().stream().anyMatch(k -> k.key().equals(rule.kind()));
      file.require(known, entry, "names the unknown kind '" + rule.kind() + "'");
      file.require(!rule.phrases().isEmpty(), entry, "has no phrase");
      file.require(!rule.examples().isEmpty(), entry, "has no example");
    }
    return this;
  }

  /**
   * What speaks for a kind of bug.
   *
   * @param subsystems it holds for, all when empty
   * @param message whether it is read in bullets and commit messages too
   */
  record Rule(
      String id,
      String kind,
      List<Phrase> phrases,
      List<Phrase> unless,
      List<String> subsystems,
      @Nullable Boolean message,
      List<String> examples) {

    Rule {
      phrases = Objects.requireNonNullElse(phrases, List.of());
      unless = Objects.requireNonNullElse(unless, List.of());
      subsystems = Objects.requireNonNullElse(subsystems, List.of());
      examples = Objects.requireNonNullElse(examples, List.of());
    }

    boolean holdsIn(String subsystem, Words words) {
      return (subsystems.isEmpty() || subsystems.contains(subsystem))
          && unless.stream().noneMatch(phrase -> phrase.isIn(words));
    }
  }
}
