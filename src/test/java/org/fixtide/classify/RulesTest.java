// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule must be able to fire: on its own examples, and with each of its patterns. */
class RulesTest {

  private static final DataFile FILE = new DataFile("test.yaml");

  private final Classifier classifier = Classifier.standard();

  record Example(String rule, String title, String expected) {
    @Override
    public String toString() {
      return rule + ": " + title;
    }
  }

  static Stream<Example> subsystemExamples() {
    SubsystemRules rules = SubsystemRules.standard();
    Stream<Example> own =
        rules.rules().stream().flatMap(r -> examples(r.id(), r.examples(), r.subsystem()));
    Stream<Example> overrides =
        rules.overrides().stream().flatMap(r -> examples(r.id(), r.examples(), r.subsystem()));
    return Stream.concat(own, overrides);
  }

  static Stream<Example> kindExamples() {
    return KindRules.standard().rules().stream()
        .flatMap(r -> examples(r.id(), r.examples(), r.kind()));
  }

  static Stream<Example> splatExamples() {
    return KindRules.standard().splats().stream()
        .flatMap(splat -> examples(splat.id(), splat.examples(), splat.kind()));
  }

  static Stream<Example> securityExamples() {
    return SecurityRules.standard().rules().stream()
        .flatMap(r -> examples(r.id(), r.examples(), r.id()));
  }

  private static Stream<Example> examples(String rule, List<String> titles, String expected) {
    return titles.stream().map(title -> new Example(rule, title, expected));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("subsystemExamples")
  void subsystemRuleNamesItsExample(Example example) {
    Classification fix = classifier.classify(FixText.ofTitle(example.title()));
    assertThat(fix.subsystem()).as("%s", fix.evidence()).isEqualTo(example.expected());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kindExamples")
  void kindRuleFiresOnItsExample(Example example) {
    Classification fix = classifier.classify(FixText.ofTitle(example.title()));
    assertThat(fix.evidence())
        .filteredOn(e -> e.of().equals("kind"))
        .extracting(Evidence::rule)
        .containsExactly(example.rule());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("splatExamples")
  void splatSaysTheKindOfAVagueTitle(Example example) {
    for (String title : List.of("net: mend foo()", "net: fix a crash in foo()")) {
      String message = "The bug:\n\n" + example.title() + "\n\nFixes: 012345678901 (\"foo\")";
      Classification fix = classifier.classify(new FixText(title, null, null, message, List.of()));
      assertThat(fix.kind()).isEqualTo(example.expected());
      assertThat(fix.evidence().get(1).rule()).isEqualTo(example.rule());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("securityExamples")
  void securityRuleFiresOnItsExample(Example example) {
    Classification fix = classifier.classify(FixText.ofTitle(example.title()));
    assertThat(fix.security()).isTrue();
    assertThat(fix.evidence())
        .filteredOn(e -> e.of().equals("security"))
        .extracting(Evidence::rule)
        .containsExactly(example.rule());
  }

  /** A prefix that a wider one of another subsystem swallows could never decide. */
  @Test
  void everyPrefixDecidesWhereItStandsAlone() {
    List<String> dead = new ArrayList<>();
    for (SubsystemRules.Rule rule : SubsystemRules.standard().rules()) {
      for (String prefix : rule.prefixes()) {
        String title = prefix.replace("*", "") + ": repair it";
        String subsystem = classifier.classify(FixText.ofTitle(title)).subsystem();
        if (!subsystem.equals(rule.subsystem())) {
          dead.add(rule.id() + ": " + prefix + " -> " + subsystem);
        }
      }
    }
    assertThat(dead).isEmpty();
  }

  @Test
  void everyPathDecides() {
    for (SubsystemRules.Rule rule : SubsystemRules.standard().rules()) {
      for (String path : rule.paths()) {
        FixText fix = new FixText("repair it", null, null, null, List.of(path + "x.c"));
        assertThat(classifier.classify(fix).subsystem()).as(path).isEqualTo(rule.subsystem());
      }
    }
  }

  @Test
  void everyDriverBelongsToASubsystem() {
    for (Driver driver : Driver.standard()) {
      FixText fix = new FixText("repair it", null, null, null, List.of(driver.path() + ".c"));
      assertThat(classifier.classify(fix).subsystem()).as(driver.path()).isNotNull();
    }
  }

  @Test
  void namesTheRuleWithAnUnknownSubsystem() {
    assertThatThrownBy(
            () -> subsystems("rules: [{id: a, subsystem: sea, rank: area, examples: [x]}]"))
        .hasMessage("taxonomy/test.yaml: rule 'a': names the unknown subsystem 'sea'");
  }

  @Test
  void namesTheRuleWithoutExample() {
    assertThatThrownBy(() -> subsystems("rules: [{id: a, subsystem: tcp, rank: area}]"))
        .hasMessage("taxonomy/test.yaml: rule 'a': has no example");
  }

  @Test
  void namesTheRuleThatRepeatsAnothersPattern() {
    String yaml =
        """
        rules:
          - {id: a, subsystem: tcp, rank: area, prefixes: [x-y], examples: [e]}
          - {id: b, subsystem: udp, rank: area, prefixes: [X_y], examples: [e]}
        """;
    assertThatThrownBy(() -> new PrefixTable(subsystems(yaml), FILE))
        .hasMessageStartingWith("taxonomy/test.yaml: rule 'b': repeats the pattern 'x_y'");
  }

  private static SubsystemRules subsystems(String rules) {
    byte[] yaml = ("revision: 1\n" + rules).getBytes(StandardCharsets.UTF_8);
    return FILE.parse(yaml, SubsystemRules.class).checked(FILE, Taxonomy.standard());
  }
}
