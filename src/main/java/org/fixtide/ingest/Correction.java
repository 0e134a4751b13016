// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.fixtide.classify.Taxonomy;
import org.fixtide.classify.Term;
import org.fixtide.reading.Titles;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code corrections.yaml}: a person's word on a fix.
 *
 * @param author where given, only that author's fix
 * @param answers what holds, by the answer's name; {@code none} for nothing
 * @param by who says so
 */
record Correction(
    String title,
    @Nullable String author,
    Map<String, String> answers,
    String by,
    LocalDate on,
    String why) {

  private static final List<String> FREE = List.of("driver", "aiAssisted");

  /** The value that takes an answer away. */
  static final String NONE = "none";

  /**
   * This entry, with its title normalised.
   *
   * @throws IllegalArgumentException where it cannot be applied; the message says why
   */
  Correction checked(Taxonomy taxonomy) {
    require(title != null && !title.isBlank(), "has no title");
    require(by != null && !by.isBlank(), "does not say who corrects ('by')");
    require(on != null, "does not say when ('on', as 2026-01-31)");
    require(why != null && !why.isBlank(), "does not say why");
    require(answers != null && !answers.isEmpty(), "corrects nothing ('answers')");
    answers.forEach((of, value) -> check(of, value, taxonomy));
    return new Correction(Titles.normalise(title), author, Map.copyOf(answers), by, on, why);
  }

  private void check(String of, String value, Taxonomy taxonomy) {
    Predicate<String> known =
        switch (of) {
          case "subsystem" -> key -> isOneOf(taxonomy.subsystems(), key);
          case "kind" -> key -> isOneOf(taxonomy.kinds(), key);
          case "provenance" -> key -> isOneOf(taxonomy.provenances(), key);
          case "security" -> List.of("true", "false")::contains;
          default -> key -> FREE.contains(of) && !key.isBlank();
        };
    require(
        value != null && known.test(value),
        "has the answer '%s: %s', which the taxonomy does not know".formatted(of, value));
  }

  private static boolean isOneOf(List<? extends Term> terms, String key) {
    return terms.stream().anyMatch(term -> term.key().equals(key));
  }

  private void require(boolean holds, String problem) {
    if (!holds) {
      throw new IllegalArgumentException("the correction of '" + title + "' " + problem);
    }
  }

  boolean isOf(@Nullable String of) {
    return author == null || author.equals(of);
  }
}
