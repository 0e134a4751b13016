// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.time.LocalDate;
import java.util.List;
import org.fixtide.catalog.FixEntry;
import org.fixtide.catalog.FixPair;
import org.jspecify.annotations.Nullable;

/**
 * What the record says to a question.
 *
 * @param said the answer in a sentence
 */
public record Answer(QuestionText text, Fact said, List<Part> parts) {

  /** Something that shows it. */
  public sealed interface Part permits Panel, Grid, Pairs, Reversals {

    /** Unique within its question. */
    String key();
  }

  /**
   * Fixes to fixes, the newest first.
   *
   * @param total how many there are
   */
  public record Pairs(String key, String title, List<FixPair> pairs, int total) implements Part {}

  /** Changes taken back or brought back, the newest first. */
  public record Reversals(String key, String title, List<Reversal> reversals) implements Part {}

  /**
   * One of them.
   *
   * @param back whether something returned, rather than went
   * @param of title of the change that it names; {@code null} where it names none
   * @param origin that change, where it is a fix on record
   */
  public record Reversal(
      FixEntry fix, LocalDate day, boolean back, @Nullable String of, @Nullable FixEntry origin) {}

  /** The panels among its parts. */
  public List<Panel> panels() {
    return parts.stream().filter(Panel.class::isInstance).map(Panel.class::cast).toList();
  }
}
