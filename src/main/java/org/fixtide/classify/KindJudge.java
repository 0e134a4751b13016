// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fixtide.classify.KindRules.Rule;
import org.fixtide.classify.PhraseIndex.Match;

/** Names the kind of bug: the first rule, in their order, that fits the title. */
final class KindJudge {

  private static final Answer NOTHING = new Answer("behaviour", "nothing-known", "", true, null);

  private final PhraseIndex<Rule> titles = new PhraseIndex<>();
  private final PhraseIndex<Rule> messages = new PhraseIndex<>();

  KindJudge(KindRules rules) {
    for (Rule rule : rules.rules()) {
      for (Phrase phrase : rule.phrases()) {
        titles.add(rule, phrase);
        if (Boolean.TRUE.equals(rule.message())) {
          messages.add(rule, phrase);
        }
      }
    }
  }

  /** Every kind that the title speaks for, in the order of the rules; never empty. */
  List<Answer> answers(Words title, String subsystem) {
    List<Answer> answers = new ArrayList<>(4);
    List<Match<Rule>> matches = titles.in(title);
    matches.sort(Comparator.comparingInt(Match::order));
    Rule last = null;
    for (Match<Rule> match : matches) {
      if (match.rule() != last && match.rule().holdsIn(subsystem, title)) {
        last = match.rule();
        answers.add(new Answer(last.kind(), last.id(), match.matched(), false, null));
      }
    }
    answers.add(NOTHING);
    return answers;
  }
}
