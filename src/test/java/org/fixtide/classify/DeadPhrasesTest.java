// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No phrase may be one that can never decide: impossible, or found by another before it. */
class DeadPhrasesTest {

  private final List<String> dead = new ArrayList<>();

  @Test
  void everyPhraseOfAKindCanDecide() {
    List<KindRules.Rule> rules = KindRules.standard().rules();
    for (int i = 0; i < rules.size(); i++) {
      KindRules.Rule rule = rules.get(i);
      within(rule.id(), rule.phrases());
      within(rule.id(), rule.unless());
      within(rule.id(), rule.message());
      for (KindRules.Rule earlier : rules.subList(0, i)) {
        if (earlier.unless().isEmpty() && earlier.subsystems().isEmpty()) {
          across(earlier.id(), earlier.phrases(), rule.id(), rule.phrases());
        }
      }
    }
    assertThat(dead).isEmpty();
  }

  @Test
  void everySplatCanDecide() {
    List<KindRules.Splat> splats = KindRules.standard().splats();
    for (int i = 0; i < splats.size(); i++) {
      within(splats.get(i).id(), splats.get(i).phrases());
      for (KindRules.Splat earlier : splats.subList(0, i)) {
        across(earlier.id(), earlier.phrases(), splats.get(i).id(), splats.get(i).phrases());
      }
    }
    assertThat(dead).isEmpty();
  }

  @Test
  void everyPhraseOfSecurityAndSubsystemsCanDecide() {
    for (SecurityRules.Rule rule : SecurityRules.standard().rules()) {
      within(rule.id(), rule.phrases());
      within(rule.id(), rule.unless());
      within(rule.id(), rule.message());
    }
    for (SubsystemRules.Override rule : SubsystemRules.standard().overrides()) {
      within(rule.id(), rule.phrases());
      within(rule.id(), rule.unless());
    }
    assertThat(dead).isEmpty();
  }

  /** A longer path of the same subsystem adds nothing where none of another lies between. */
  @Test
  void everyPathSaysMoreThanAShorterOne() {
    SubsystemRules rules = SubsystemRules.standard();
    PathTable table = new PathTable(rules, List.of());
    for (SubsystemRules.Rule rule : rules.rules()) {
      for (String path : rule.paths()) {
        String shorter = path.substring(0, path.length() - 1);
        if (rule.subsystem().equals(table.subsystem(shorter))) {
          dead.add(rule.id() + ": " + path);
        }
      }
    }
    assertThat(dead).isEmpty();
  }

  private void within(String rule, List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      for (Phrase other : phrases) {
        boolean twin = phrase.slots().equals(other.slots());
        boolean later = phrases.indexOf(other) > phrases.indexOf(phrase);
        if (phrase != other && phrase.covers(other) && (!other.covers(phrase) || twin && later)) {
          dead.add(rule + ": " + other.pattern() + " <- " + phrase.pattern());
        }
      }
    }
  }

  private void across(String first, List<Phrase> before, String rule, List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      for (Phrase earlier : before) {
        if (earlier.covers(phrase)) {
          dead.add(rule + ": " + phrase.pattern() + " <- " + first + ": " + earlier.pattern());
        }
      }
    }
  }

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource({
    "leak, memory leak, true",
    "memory leak, leak, false",
    "leak*, memory leaks, true",
    "leaks, leak*, false",
    "NULL, null, false",
    "null, NULL, true",
    "a|b c, a c, true",
    "a c, a|b c, false",
    "fix ... leak, fix the leak, true",
    "fix ... leak, fix ... bad leak, false",
    "fix leak, fix ... leak, false",
  })
  void knowsWhatAnotherPhraseFinds(String phrase, String other, boolean covers) {
    assertThat(Phrase.of(phrase).covers(Phrase.of(other))).isEqualTo(covers);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dead-lock", "get/put", "W=1", "a|", "... leak", "leak ...", "a*b"})
  void refusesWhatCanMatchNothing(String phrase) {
    assertThatThrownBy(() -> Phrase.of(phrase)).isInstanceOf(IllegalArgumentException.class);
  }
}
