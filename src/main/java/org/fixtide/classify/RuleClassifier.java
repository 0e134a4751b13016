// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Classifies by the rules in the module's data files. */
final class RuleClassifier implements Classifier {

  static final RuleClassifier STANDARD =
      new RuleClassifier(
          SubsystemRules.standard(),
          KindRules.standard(),
          SecurityRules.standard(),
          Tools.standard(),
          Vulnerabilities.standard());

  private final SubsystemJudge subsystems;
  private final KindJudge kinds;
  private final SecurityRules security;
  private final ProvenanceJudge provenances;
  private final Vulnerabilities.Finder vulnerabilities;
  private final int revision;

  RuleClassifier(
      SubsystemRules subsystemRules,
      KindRules kindRules,
      SecurityRules security,
      Tools tools,
      Vulnerabilities known) {
    Taxonomy taxonomy = Taxonomy.standard();
    subsystems = new SubsystemJudge(subsystemRules, Driver.standard());
    kinds = new KindJudge(kindRules);
    this.security = security;
    provenances = new ProvenanceJudge(tools, taxonomy);
    vulnerabilities = new Vulnerabilities.Finder(known);
    revision =
        taxonomy.revision()
            + subsystemRules.revision()
            + kindRules.revision()
            + security.revision()
            + tools.revision()
            + known.revision();
  }

  /** All answers that were weighed for one fix, of each question the chosen one first. */
  private record Weighed(Words title, List<Answer> subsystem, List<Answer> kind, List<Answer> by) {}

  private Weighed weigh(FixText fix) {
    Words title = Words.of(fix.title());
    List<Answer> subsystem = subsystems.answers(fix, PrefixChain.of(fix.title()), title);
    List<Answer> kind = kinds.answers(fix, title, subsystem.getFirst());
    return new Weighed(title, subsystem, kind, provenances.answers(fix));
  }

  @Override
  public Classification classify(FixText fix) {
    Weighed weighed = weigh(fix);
    Answer subsystem = weighed.subsystem().getFirst();
    Answer kind = weighed.kind().getFirst();
    Answer by = weighed.by().getFirst();
    List<String> cve = CveIds.in(fix);
    List<Evidence> named = vulnerabilities.in(fix);
    Evidence secure =
        named.isEmpty()
            ? security.judge(fix, weighed.title(), subsystem.key(), kind.key(), cve)
            : new Evidence("security", "named-vulnerability", named.getFirst().matched(), false);
    ProvenanceJudge.Assisted assistance = provenances.assistance(fix.message());
    return new Classification(
        subsystem.key(),
        secondary(weighed.subsystem()),
        kind.key(),
        secure != null,
        by.key(),
        assistance == null ? null : assistance.by(),
        driver(weighed.subsystem()),
        cve,
        evidence(subsystem, kind, secure, named, by, assistance));
  }

  /** The further subsystems that strong evidence names. */
  private static List<String> secondary(List<Answer> answers) {
    Set<String> keys = new LinkedHashSet<>();
    for (Answer answer : answers) {
      if (!answer.weak()) {
        keys.add(answer.key());
      }
    }
    keys.remove(answers.getFirst().key());
    return List.copyOf(keys);
  }

  /** The driver named by the strongest evidence for the chosen subsystem. */
  private static @Nullable String driver(List<Answer> answers) {
    for (Answer answer : answers) {
      if (answer.driver() != null && answer.key().equals(answers.getFirst().key())) {
        return answer.driver();
      }
    }
    return null;
  }

  private static List<Evidence> evidence(
      Answer subsystem,
      Answer kind,
      @Nullable Evidence secure,
      List<Evidence> named,
      Answer by,
      ProvenanceJudge.@Nullable Assisted assistance) {
    List<Evidence> evidence = new ArrayList<>(5);
    evidence.add(subsystem.evidence("subsystem"));
    evidence.add(kind.evidence("kind"));
    if (secure != null) {
      evidence.add(secure);
    }
    evidence.addAll(named);
    if (!by.key().equals("unattributed")) {
      evidence.add(by.evidence("provenance"));
    }
    if (assistance != null) {
      evidence.add(assistance.evidence());
    }
    return List.copyOf(evidence);
  }

  @Override
  public List<Considered> trace(FixText fix) {
    Weighed weighed = weigh(fix);
    List<Considered> steps = new ArrayList<>();
    addAll(steps, "subsystem", weighed.subsystem());
    addAll(steps, "kind", weighed.kind());
    addAll(steps, "provenance", weighed.by());
    return List.copyOf(steps);
  }

  private static void addAll(List<Considered> steps, String of, List<Answer> answers) {
    for (int i = 0; i < answers.size(); i++) {
      steps.add(new Considered(answers.get(i).key(), answers.get(i).evidence(of), i == 0));
    }
  }

  @Override
  public Explanation why(FixText fix, String key) {
    Weighed weighed = weigh(fix);
    return switch (Taxonomy.standard().question(key)) {
      case "subsystem" -> explain("subsystem", key, weighed.subsystem(), List.of());
      case "kind" -> {
        String subsystem = weighed.subsystem().getFirst().key();
        List<Answer> withdrawn = kinds.withdrawn(weighed.title(), subsystem, key);
        yield explain("kind", key, weighed.kind(), withdrawn);
      }
      default -> explain("provenance", key, weighed.by(), List.of());
    };
  }

  private static Explanation explain(
      String of, String key, List<Answer> answers, List<Answer> withdrawn) {
    Answer chosen = answers.getFirst();
    return new Explanation(
        of,
        key,
        chosen.key().equals(key),
        answers.stream().filter(a -> a.key().equals(key)).map(a -> a.evidence(of)).toList(),
        withdrawn.stream().map(a -> a.evidence(of)).toList(),
        chosen.key(),
        chosen.evidence(of));
  }

  @Override
  public int revision() {
    return revision;
  }
}
