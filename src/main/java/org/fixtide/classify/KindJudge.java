// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fixtide.classify.KindRules.Rule;
import org.fixtide.classify.KindRules.Splat;
import org.fixtide.classify.PhraseIndex.Match;
import org.jspecify.annotations.Nullable;

/**
 * Names the kind of bug. The title decides, by the first rule that fits it; a splat in the message
 * says more than a title that is vague, and than none; the other words of bullet and message count
 * only where neither says anything.
 */
final class KindJudge {

  private final PhraseIndex<Rule> titles = new PhraseIndex<>();
  private final PhraseIndex<Rule> bullets = new PhraseIndex<>();
  private final PhraseIndex<Rule> messages = new PhraseIndex<>();
  private final PhraseIndex<Splat> splats = new PhraseIndex<>();

  KindJudge(KindRules rules) {
    for (Splat splat : rules.splats()) {
      splat.phrases().forEach(phrase -> splats.add(splat, phrase));
    }
    for (Rule rule : rules.rules()) {
      if (rule.phrases().isEmpty()) {
        titles.addAlways(rule);
      }
      rule.phrases().forEach(phrase -> titles.add(rule, phrase));
      if (!rule.message().isEmpty()) {
        rule.phrases().forEach(phrase -> bullets.add(rule, phrase));
      }
      rule.message().forEach(phrase -> messages.add(rule, phrase));
    }
  }

  /** Every kind that something speaks for, the strongest first; never empty. */
  List<Answer> answers(FixText fix, Words title, Answer subsystem) {
    List<Match<Rule>> said = matches(titles, title, subsystem.key());
    List<Answer> answers = new ArrayList<>(4);
    if (said.getFirst().rule().isVague()) {
      addSplats(answers, fix.message());
      said.forEach(match -> answers.add(answer(match, subsystem)));
    } else if (said.getFirst().rule().isFallback()) {
      addTexts(answers, fix, subsystem);
      said.forEach(match -> answers.add(answer(match, subsystem)));
    } else {
      said.forEach(match -> answers.add(answer(match, subsystem)));
      addSplats(answers, fix.message());
    }
    return answers;
  }

  /** What forbids rules of a kind that would fit the title otherwise. */
  List<Answer> withdrawn(Words title, String subsystem, String kind) {
    List<Answer> forbidden = new ArrayList<>(1);
    for (Match<Rule> match : titles.in(title)) {
      Rule rule = match.rule();
      if (rule.kind().equals(kind) && rule.isFor(subsystem)) {
        for (Phrase phrase : rule.unless()) {
          String matched = phrase.firstIn(title);
          if (matched != null) {
            forbidden.add(new Answer(kind, rule.id(), matched, false, null));
          }
        }
      }
    }
    return forbidden.stream().distinct().toList();
  }

  private static Answer answer(Match<Rule> match, Answer subsystem) {
    Rule rule = match.rule();
    boolean bySubsystem = rule.phrases().isEmpty() && !rule.subsystems().isEmpty();
    String matched = bySubsystem ? subsystem.matched() : match.matched();
    return new Answer(rule.kind(), rule.id(), matched, false, null);
  }

  private void addTexts(List<Answer> answers, FixText fix, Answer subsystem) {
    addSplats(answers, fix.message());
    if (fix.bullet() != null) {
      addWords(answers, bullets, fix.bullet(), subsystem, false);
    }
    if (fix.message() != null && MessageText.mends(fix.message())) {
      addWords(answers, messages, MessageText.prose(fix.message()), subsystem, true);
    }
  }

  private void addSplats(List<Answer> answers, @Nullable String message) {
    if (message != null) {
      List<Match<Splat>> found = splats.in(Words.of(message));
      found.sort(Comparator.comparingInt(Match::order));
      Splat last = null;
      for (Match<Splat> match : found) {
        if (match.rule() != last) {
          last = match.rule();
          answers.add(new Answer(last.kind(), last.id(), match.matched(), false, null));
        }
      }
    }
  }

  private static void addWords(
      List<Answer> answers, PhraseIndex<Rule> index, String text, Answer subsystem, boolean weak) {
    for (Match<Rule> match : matches(index, Words.of(text), subsystem.key())) {
      Rule rule = match.rule();
      answers.add(new Answer(rule.kind(), rule.id(), match.matched(), weak, null));
    }
  }

  /** The first match of each rule that holds, in the order of the rules. */
  private static List<Match<Rule>> matches(PhraseIndex<Rule> index, Words words, String subsystem) {
    List<Match<Rule>> found = index.in(words);
    found.sort(Comparator.comparingInt(Match::order));
    List<Match<Rule>> holding = new ArrayList<>(2);
    for (Match<Rule> match : found) {
      boolean repeated = !holding.isEmpty() && holding.getLast().rule() == match.rule();
      if (!repeated && match.rule().holdsIn(subsystem, words)) {
        holding.add(match);
      }
    }
    return holding;
  }
}
