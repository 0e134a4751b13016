// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.ArrayList;
import java.util.List;
import org.fixtide.classify.PrefixEvidence.Part;

/** Names a fix's subsystem, from the strongest evidence there is. */
final class SubsystemJudge {

  private static final Answer NOTHING = new Answer("other", "nothing-known", "", true, null);

  private final PrefixEvidence prefixes;

  SubsystemJudge(SubsystemRules rules) {
    prefixes = new PrefixEvidence(new PrefixTable(rules, SubsystemRules.FILE));
  }

  /** Every answer that something speaks for, the strongest first; never empty. */
  List<Answer> answers(FixText fix, PrefixChain chain) {
    List<Answer> answers = new ArrayList<>(4);
    List<Part> parts = prefixes.parts(chain);
    if (!parts.isEmpty()) {
      Part part = PrefixEvidence.deciding(parts);
      answers.add(
          new Answer(
              part.meaning().subsystem(),
              "title-prefix",
              part.text() + ":",
              part.rank() == Rank.GENERIC,
              part.meaning().driver()));
    }
    answers.add(NOTHING);
    return answers;
  }
}
