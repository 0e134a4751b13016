// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code kinds.yaml} as it stands. */
record KindRules(int revision, List<Splat> splats, List<Rule> rules) {

  static final DataFile FILE = new DataFile("kinds.yaml");

  KindRules {
    splats = Objects.requireNonNullElse(splats, List.of());
    rules = Objects.requireNonNullElse(rules, List.of());
  }

  static KindRules standard() {
    return FILE.read(KindRules.class).checked(FILE, Taxonomy.standard());
  }

  KindRules checked(DataFile file, Taxonomy taxonomy) {
    for (Splat splat : file.byKey("splat", splats, Splat::id).values()) {
      String entry = "splat '" + splat.id() + "'";
      requireKind(file, taxonomy, entry, splat.kind());
      file.require(!splat.phrases().isEmpty(), entry, "has no phrase");
      file.require(!splat.examples().isEmpty(), entry, "has no example");
    }
    for (Rule rule : file.byKey("rule", rules, Rule::id).values()) {
      String entry = "rule '" + rule.id() + "'";
      requireKind(file, taxonomy, entry, rule.kind());
      file.require(!rule.examples().isEmpty(), entry, "has no example");
    }
    boolean last = !rules.isEmpty() && rules.getLast().isFallback();
    file.require(rules.isEmpty() || last, "the last rule", "must fit whatever no other rule does");
    return this;
  }

  private static void requireKind(DataFile file, Taxonomy taxonomy, String entry, String kind) {
    boolean known = taxonomy.kinds().stream().anyMatch(k -> k.key().equals(kind));
    file.require(known, entry, "names the unknown kind '" + kind + "'");
  }

  /** What the kernel itself prints when it finds a bug of a kind. */
  record Splat(String id, String kind, List<Phrase> phrases, List<String> examples) {

    Splat {
      phrases = Objects.requireNonNullElse(phrases, List.of());
      examples = Objects.requireNonNullElse(examples, List.of());
    }
  }

  /**
   * What speaks for a kind of bug.
   *
   * @param phrases of which one must be there; none when it fits all that no rule before it does
   * @param subsystems it holds for, all when empty
   * @param message phrases for a commit message; a rule with such is read in bullets too
   * @param vague whether it tells what happened rather than why
   */
  record Rule(
      String id,
      String kind,
      List<Phrase> phrases,
      List<Phrase> unless,
      List<String> subsystems,
      List<Phrase> message,
      @Nullable Boolean vague,
      List<String> examples) {

    Rule {
      phrases = Objects.requireNonNullElse(phrases, List.of());
      unless = Objects.requireNonNullElse(unless, List.of());
      subsystems = Objects.requireNonNullElse(subsystems, List.of());
      message = Objects.requireNonNullElse(message, List.of());
      examples = Objects.requireNonNullElse(examples, List.of());
    }

    boolean isVague() {
      return Boolean.TRUE.equals(vague);
    }

    /** Whether it fits whatever no other rule does. */
    boolean isFallback() {
      return phrases.isEmpty() && subsystems.isEmpty();
    }

    boolean isFor(String subsystem) {
      return subsystems.isEmpty() || subsystems.contains(subsystem);
    }

    boolean holdsIn(String subsystem, Words words) {
      return isFor(subsystem) && unless.stream().noneMatch(phrase -> phrase.isIn(words));
    }
  }
}
