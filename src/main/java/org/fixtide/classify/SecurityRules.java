// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code security.yaml} as it stands, and the judgement by it. */
record SecurityRules(int revision, List<Rule> rules) {

  static final DataFile FILE = new DataFile("security.yaml");

  SecurityRules {
    rules = Objects.requireNonNullElse(rules, List.of());
  }

  static SecurityRules standard() {
    return FILE.read(SecurityRules.class).checked(FILE, Taxonomy.standard());
  }

  SecurityRules checked(DataFile file, Taxonomy taxonomy) {
    List<String> kinds = taxonomy.kinds().stream().map(Term::key).toList();
    List<String> subsystems = taxonomy.subsystems().stream().map(Term::key).toList();
    for (Rule rule : file.byKey("rule", rules, Rule::id).values()) {
      String entry = "rule '" + rule.id() + "'";
      file.require(kinds.containsAll(rule.kinds()), entry, "names an unknown kind");
      file.require(subsystems.containsAll(rule.subsystems()), entry, "names an unknown subsystem");
      file.require(rule.reason() != null, entry, "has no reason");
      file.require(!rule.examples().isEmpty(), entry, "has no example");
    }
    return this;
  }

  /** Why a fix is security relevant, or {@code null} where it is not. */
  @Nullable Evidence judge(
      FixText fix, Words title, String subsystem, String kind, List<String> cve) {
    if (!cve.isEmpty()) {
      return new Evidence("security", "cve", cve.getFirst(), false);
    }
    for (Rule rule : rules) {
      String matched = rule.match(title, subsystem, kind);
      if (matched != null) {
        return new Evidence("security", rule.id(), matched, false);
      }
    }
    return fix.message() == null ? null : inMessage(Words.of(MessageText.prose(fix.message())));
  }

  private @Nullable Evidence inMessage(Words prose) {
    for (Rule rule : rules) {
      String matched = Rule.found(rule.message(), prose);
      if (matched != null) {
        return new Evidence("security", rule.id(), matched, true);
      }
    }
    return null;
  }

  /**
   * A way in which a fix is security relevant.
   *
   * @param reason for people
   * @param message phrases that say it in a commit message, whatever the kind
   */
  record Rule(
      String id,
      String reason,
      List<String> kinds,
      List<String> subsystems,
      List<Phrase> phrases,
      List<Phrase> unless,
      List<Phrase> message,
      List<String> examples) {

    Rule {
      kinds = Objects.requireNonNullElse(kinds, List.of());
      subsystems = Objects.requireNonNullElse(subsystems, List.of());
      phrases = Objects.requireNonNullElse(phrases, List.of());
      message = Objects.requireNonNullElse(message, List.of());
      unless = Objects.requireNonNullElse(unless, List.of());
      examples = Objects.requireNonNullElse(examples, List.of());
    }

    private @Nullable String match(Words title, String subsystem, String kind) {
      if (!kinds.isEmpty() && !kinds.contains(kind)
          || !subsystems.isEmpty() && !subsystems.contains(subsystem)
          || unless.stream().anyMatch(phrase -> phrase.isIn(title))) {
        return null;
      }
      return phrases.isEmpty() ? reason : found(phrases, title);
    }

    private static @Nullable String found(List<Phrase> phrases, Words title) {
      for (Phrase phrase : phrases) {
        String matched = phrase.firstIn(title);
        if (matched != null) {
          return matched;
        }
      }
      return null;
    }
  }
}
