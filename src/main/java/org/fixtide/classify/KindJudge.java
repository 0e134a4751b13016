// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fixtide.classify.KindRules.Rule;
import org.fixtide.classify.PhraseIndex.Match;
import org.jspecify.annotations.Nullable;

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

  /**
   * Every kind that the title speaks for, in the order of the rules, then what the bullet and the
   * message say where the title says nothing; never empty.
   */
  List<Answer> answers(FixText fix, Words title, String subsystem) {
    List<Answer> answers = new ArrayList<>(4);
    add(answers, titles.in(title), title, subsystem);
    if (answers.isEmpty() || answers.getFirst().key().equals(NOTHING.key())) {
      List<Answer> more = new ArrayList<>();
      addText(more, fix.bullet(), subsystem);
      addText(more, fix.message(), subsystem);
      answers.addAll(0, more);
    }
    answers.add(NOTHING);
    return answers;
  }

  private void addText(List<Answer> answers, @Nullable String text, String subsystem) {
    if (text != null) {
      Words words = Words.of(text);
      add(answers, messages.in(words), words, subsystem);
    }
  }

  private static void add(
      List<Answer> answers, List<Match<Rule>> matches, Words words, String subsystem) {
    matches.sort(Comparator.comparingInt(Match::order));
    Rule last = null;
    for (Match<Rule> match : matches) {
      if (match.rule() != last && match.rule().holdsIn(subsystem, words)) {
        last = match.rule();
        answers.add(new Answer(last.kind(), last.id(), match.matched(), false, null));
      }
    }
  }
}
