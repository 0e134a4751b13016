// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of words, as rules write them: words separated by blanks; {@code a|b} for one of
 * several; {@code leak*} for words that begin, {@code *_put} for words that end so; {@code ...} for
 * up to six words in between. A word with a capital must be written so, others may be in any case.
 */
record Phrase(String pattern, List<Slot> slots) {

  private static final int WIDEST_GAP = 6;

  /** Place of one word, or a gap where it has no choices. */
  record Slot(List<Choice> choices) {
    Slot {
      choices = List.copyOf(choices);
    }

    /** Whether it accepts every word that another accepts. */
    boolean covers(Slot other) {
      return other.choices().stream()
          .allMatch(word -> choices.stream().anyMatch(choice -> choice.covers(word)));
    }

    boolean isGap() {
      return choices.isEmpty();
    }

    boolean accepts(Words.Word word) {
      for (Choice choice : choices) {
        if (choice.accepts(word)) {
          return true;
        }
      }
      return false;
    }
  }

  /** One way a word may be written. */
  record Choice(String text, boolean stem, boolean ending, boolean exactCase) {

    private static final Pattern WRITTEN = Pattern.compile("\\*?[A-Za-z0-9_]+\\*?|\\*");

    static Choice of(String written) {
      if (!WRITTEN.matcher(written).matches()) {
        throw new IllegalArgumentException(
            "'%s' can match nothing: words are of letters, digits and _".formatted(written));
      }
      boolean stem = written.endsWith("*");
      boolean ending = written.startsWith("*");
      String text = written.replace("*", "");
      return new Choice(text, stem, ending, !text.equals(text.toLowerCase(Locale.ROOT)));
    }

    /** Whether it accepts every word that another accepts. */
    boolean covers(Choice other) {
      if (exactCase && !other.exactCase) {
        return false;
      }
      String its = exactCase ? other.text : other.text.toLowerCase(Locale.ROOT);
      boolean wider = (stem || !other.stem) && (ending || !other.ending);
      return wider
          && (stem && ending
              ? its.contains(text)
              : stem ? its.startsWith(text) : ending ? its.endsWith(text) : its.equals(text));
    }

    boolean accepts(Words.Word word) {
      String value = exactCase ? word.text() : word.lower();
      return stem && ending
          ? value.contains(text)
          : stem ? value.startsWith(text) : ending ? value.endsWith(text) : value.equals(text);
    }
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Phrase of(String pattern) {
    List<Slot> slots = new ArrayList<>();
    for (String word : pattern.strip().split("\\s+")) {
      List<Choice> choices = new ArrayList<>();
      if (!word.equals("...")) {
        for (String choice : word.split("\\|", -1)) {
          choices.add(Choice.of(choice));
        }
      }
      slots.add(new Slot(List.copyOf(choices)));
    }
    if (slots.getFirst().isGap() || slots.getLast().isGap()) {
      throw new IllegalArgumentException("'%s' begins or ends with a gap".formatted(pattern));
    }
    return new Phrase(pattern, List.copyOf(slots));
  }

  /** Whether it is in every text that another is in, so that the other adds nothing behind it. */
  boolean covers(Phrase other) {
    for (int from = 0; from < other.slots.size(); from++) {
      if (covers(0, other, from, 0)) {
        return true;
      }
    }
    return false;
  }

  private boolean covers(int slot, Phrase other, int at, int skipped) {
    if (slot == slots.size()) {
      return true;
    }
    if (at == other.slots.size()) {
      return false;
    }
    Slot mine = slots.get(slot);
    Slot its = other.slots.get(at);
    if (!mine.isGap()) {
      return !its.isGap() && mine.covers(its) && covers(slot + 1, other, at + 1, 0);
    }
    int width = skipped + (its.isGap() ? WIDEST_GAP : 1);
    return covers(slot + 1, other, at, 0)
        || width <= WIDEST_GAP && covers(slot, other, at + 1, width);
  }

  /** Index after the last word when it matches from this word on, else -1. */
  int matchAt(Words words, int from) {
    return match(words, from, 0);
  }

  boolean isIn(Words words) {
    return firstIn(words) != null;
  }

  /** The words it matches first, as written, or {@code null}. */
  @Nullable String firstIn(Words words) {
    for (int i = 0; i < words.size(); i++) {
      int end = matchAt(words, i);
      if (end > i) {
        return words.between(i, end);
      }
    }
    return null;
  }

  private int match(Words words, int at, int slot) {
    if (slot == slots.size()) {
      return at;
    }
    Slot expected = slots.get(slot);
    if (!expected.isGap()) {
      boolean fits = at < words.size() && expected.accepts(words.get(at));
      return fits ? match(words, at + 1, slot + 1) : -1;
    }
    for (int skipped = 0; skipped <= WIDEST_GAP; skipped++) {
      int end = match(words, at + skipped, slot + 1);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }
}
