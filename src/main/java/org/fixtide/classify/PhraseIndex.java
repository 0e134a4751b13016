// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fixtide.classify.Phrase.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Finds which of many phrases a text holds, in one pass over its words: phrases are looked up by
 * their first word, or by its first letters.
 *
 * @param <R> what a phrase belongs to
 */
final class PhraseIndex<R> {

  private static final int STEM = 3;

  /** A phrase found in a text; {@code order} is the phrase's place in the index. */
  record Match<R>(R rule, int order, String matched) {}

  private record Entry<R>(R rule, int order, Phrase phrase) {}

  private final Map<String, List<Entry<R>>> byWord = DataFile.lookup();
  private final Map<String, List<Entry<R>>> byStem = DataFile.lookup();
  private final List<Entry<R>> others = new ArrayList<>();
  private final List<Match<R>> always = new ArrayList<>();
  private int size;

  /** Adds a phrase behind all that are there. */
  void add(R rule, Phrase phrase) {
    Entry<R> entry = new Entry<>(rule, size++, phrase);
    for (Choice choice : phrase.slots().getFirst().choices()) {
      bucket(choice).add(entry);
    }
  }

  /** Adds, behind all that are there, something that every text holds, without words. */
  void addAlways(R rule) {
    always.add(new Match<>(rule, size++, ""));
  }

  private List<Entry<R>> bucket(Choice choice) {
    String text = choice.text().toLowerCase(java.util.Locale.ROOT);
    if (choice.ending() || choice.stem() && text.length() < STEM) {
      return others;
    }
    return choice.stem()
        ? byStem.computeIfAbsent(text.substring(0, STEM), _ -> new ArrayList<>())
        : byWord.computeIfAbsent(text, _ -> new ArrayList<>());
  }

  /** Every phrase that the text holds, each once for each word that it begins with; unordered. */
  List<Match<R>> in(Words words) {
    List<Match<R>> found = new ArrayList<>(4);
    found.addAll(always);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).lower();
      collect(found, words, i, byWord.get(word));
      if (word.length() >= STEM) {
        collect(found, words, i, byStem.get(word.substring(0, STEM)));
      }
      collect(found, words, i, others);
    }
    return found;
  }

  private void collect(
      List<Match<R>> found, Words words, int at, @Nullable List<Entry<R>> entries) {
    if (entries == null) {
      return;
    }
    for (Entry<R> entry : entries) {
      int end = entry.phrase().matchAt(words, at);
      if (end > at) {
        found.add(new Match<>(entry.rule(), entry.order(), words.between(at, end)));
      }
    }
  }
}
