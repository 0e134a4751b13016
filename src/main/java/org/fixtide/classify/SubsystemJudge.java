// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fixtide.classify.PathTable.Touched;
import org.fixtide.classify.PhraseIndex.Match;
import org.fixtide.classify.PrefixEvidence.Part;
import org.fixtide.classify.PrefixTable.Meaning;
import org.fixtide.classify.SubsystemRules.Override;
import org.fixtide.classify.SubsystemRules.Rule;
import org.jspecify.annotations.Nullable;

/** Names a fix's subsystem, from the strongest evidence there is. */
final class SubsystemJudge {

  private static final Answer NOTHING = new Answer("other", "nothing-known", "", true, null);

  /** So many subsystems that a change of all of them belongs to none. */
  private static final int TREEWIDE = 5;

  private static final Words NO_WORDS = Words.of("");

  private final PrefixEvidence prefixes;
  private final PathTable paths;
  private final IdentifierTable identifiers;
  private final PhraseIndex<Override> overrides = new PhraseIndex<>();
  private final PhraseIndex<Rule> hints = new PhraseIndex<>();
  private final Map<String, String> trees;

  SubsystemJudge(SubsystemRules rules, List<Driver> drivers) {
    PrefixTable table = new PrefixTable(rules, SubsystemRules.FILE);
    prefixes = new PrefixEvidence(table);
    paths = new PathTable(rules, drivers);
    identifiers = new IdentifierTable(rules);
    trees = rules.trees();
    drivers.forEach(driver -> addDriver(table, driver));
    for (Override override : rules.overrides()) {
      override.phrases().forEach(phrase -> overrides.add(override, phrase));
    }
    for (Rule rule : rules.rules()) {
      rule.words().forEach(word -> hints.add(rule, Phrase.of(word)));
    }
  }

  private void addDriver(PrefixTable table, Driver driver) {
    String subsystem = paths.subsystem(driver.path());
    if (subsystem != null) {
      String module = driver.isHardware() ? driver.module() : null;
      Rank rank = driver.isHardware() ? Rank.DRIVER : Rank.AREA;
      for (String name : driver.names()) {
        table.addDriver(name, new Meaning(subsystem, rank, "drivers", module));
        identifiers.addDriver(name, subsystem, module);
      }
    }
  }

  /** Every answer that something speaks for, the strongest first; never empty. */
  List<Answer> answers(FixText fix, PrefixChain chain, Words title) {
    List<Answer> answers = new ArrayList<>(4);
    List<Part> parts = prefixes.parts(chain);
    boolean foreign = parts.isEmpty() && !chain.parts().isEmpty() && fix.tree() == null;
    if (parts.isEmpty()) {
      fromOverrides(answers, title, null, true);
      fromPaths(answers, fix.paths(), null);
      fromNames(answers, foreign ? NO_WORDS : title);
    } else {
      fromTitle(answers, fix.paths(), parts, title);
    }
    fromTree(answers, fix.tree());
    fromHints(answers, foreign ? NO_WORDS : title);
    answers.add(NOTHING);
    return answers;
  }

  /** A prefix that says little gives way to names in the title: to drivers' first of all. */
  private void fromTitle(
      List<Answer> answers, List<String> changed, List<Part> parts, Words title) {
    Part deciding = PrefixEvidence.deciding(parts);
    Answer prefix = fromPrefix(deciding, parts);
    fromOverrides(answers, title, prefix, true);
    fromPaths(answers, changed, prefix);
    if (deciding.rank() == Rank.GENERIC) {
      fromNames(answers, title);
    } else if (deciding.rank() == Rank.BROAD) {
      add(answers, identifiers.driver(title));
    }
    fromOverrides(answers, title, prefix, false);
    answers.add(prefix);
    if (deciding.rank() != Rank.GENERIC) {
      fromNames(answers, title);
    }
    parts.forEach(part -> answers.add(fromPart(part)));
  }

  private void fromNames(List<Answer> answers, Words title) {
    add(answers, identifiers.driver(title));
    add(answers, identifiers.function(title));
  }

  private static void add(List<Answer> answers, @Nullable Answer answer) {
    if (answer != null) {
      answers.add(answer);
    }
  }

  private static Answer fromPart(Part part) {
    Meaning meaning = part.meaning();
    boolean weak = part.rank() == Rank.GENERIC || part.rank() == Rank.FOREIGN;
    return new Answer(
        meaning.subsystem(), "title-prefix", part.text() + ":", weak, meaning.driver());
  }

  /** The deciding part's answer, with the driver that any part of the same subsystem names. */
  private static Answer fromPrefix(Part deciding, List<Part> parts) {
    Answer answer = fromPart(deciding);
    for (Part part : parts) {
      String driver = part.meaning().driver();
      if (driver != null && part.meaning().subsystem().equals(answer.key())) {
        answer = answer.withDriver(driver);
      }
    }
    return answer;
  }

  /** The files decide; among the subsystems they belong to, the title's prefix does. */
  private void fromPaths(List<Answer> answers, List<String> changed, @Nullable Answer prefix) {
    if (changed.isEmpty()) {
      return;
    }
    List<Touched> touched = paths.touched(changed, prefix == null ? null : prefix.key());
    if (prefix != null && (isTreewide(prefix, touched) || isBeyond(prefix, touched))) {
      answers.add(prefix);
    }
    for (Touched of : touched) {
      answers.add(new Answer(of.subsystem(), "path", of.path(), false, of.driver()));
    }
  }

  /** A change all over the tree is no one's: where the title says no more than "net:", neither. */
  private static boolean isTreewide(Answer prefix, List<Touched> touched) {
    int all = touched.stream().mapToInt(Touched::weight).sum();
    return prefix.weak() && touched.size() >= TREEWIDE && touched.getFirst().weight() * 2 < all;
  }

  /** A title says more than headers that others share: they hold what its subsystem needs there. */
  private static boolean isBeyond(Answer prefix, List<Touched> touched) {
    return !prefix.weak() && touched.stream().allMatch(t -> t.isHeaders() && !t.isAside());
  }

  private void fromOverrides(
      List<Answer> answers, Words title, @Nullable Answer prefix, boolean first) {
    for (Match<Override> match : overrides.in(title)) {
      Override rule = match.rule();
      if (rule.isFirst() == first && rule.holds(title, prefix == null ? "" : prefix.key())) {
        boolean agreed = prefix != null && prefix.key().equals(rule.subsystem());
        answers.add(
            agreed
                ? prefix
                : new Answer(rule.subsystem(), rule.id(), match.matched(), false, null));
        return;
      }
    }
  }

  private void fromTree(List<Answer> answers, @Nullable String tree) {
    if (tree != null && trees.containsKey(tree)) {
      answers.add(new Answer(trees.getOrDefault(tree, NOTHING.key()), "tree", tree, true, null));
    }
  }

  private void fromHints(List<Answer> answers, Words title) {
    for (Match<Rule> match : hints.in(title)) {
      answers.add(new Answer(match.rule().subsystem(), "words", match.matched(), true, null));
    }
  }
}
