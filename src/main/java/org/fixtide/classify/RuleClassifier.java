// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.ArrayList;
import java.util.List;

/** Classifies by the rules in the module's data files. */
final class RuleClassifier implements Classifier {

  static final RuleClassifier STANDARD =
      new RuleClassifier(SubsystemRules.standard(), KindRules.standard());

  private final SubsystemJudge subsystems;
  private final KindJudge kinds;
  private final int revision;

  RuleClassifier(SubsystemRules subsystemRules, KindRules kindRules) {
    subsystems = new SubsystemJudge(subsystemRules);
    kinds = new KindJudge(kindRules);
    revision = Taxonomy.standard().revision() + subsystemRules.revision() + kindRules.revision();
  }

  @Override
  public Classification classify(FixText fix) {
    PrefixChain chain = PrefixChain.of(fix.title());
    Answer subsystem = subsystems.answers(fix, chain).getFirst();
    Answer kind = kinds.answers(Words.of(fix.title()), subsystem.key()).getFirst();
    List<Evidence> evidence = new ArrayList<>(3);
    evidence.add(subsystem.evidence("subsystem"));
    evidence.add(kind.evidence("kind"));
    return new Classification(
        subsystem.key(),
        List.of(),
        kind.key(),
        false,
        "unattributed",
        null,
        subsystem.driver(),
        List.of(),
        List.copyOf(evidence));
  }

  @Override
  public int revision() {
    return revision;
  }
}
