// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.time.LocalDate;
import java.util.List;
import org.fixtide.trend.QuestionText;
import org.fixtide.web.Chart;
import org.fixtide.web.Crumb;
import org.fixtide.web.FactView;
import org.fixtide.web.Named;
import org.jspecify.annotations.Nullable;

/** {@code /trends} and its questions, ready to show. */
final class TrendViews {

  private TrendViews() {}

  /**
   * Every question.
   *
   * @param era what is meant by the previous era
   */
  record All(List<Asked> questions, String era) {}

  /** A question with its answer in a sentence. */
  record Asked(QuestionText text, String href, FactView said) {}

  /** One question. */
  record One(
      QuestionText text,
      FactView said,
      List<Part> parts,
      String csv,
      String json,
      List<Crumb> crumbs,
      List<Named> others)
      implements Charted {

    @Override
    public List<Chart> charts() {
      return parts.stream()
          .flatMap(part ->
              Charted.of(part.chart(), part.heat() == null ? null : part.heat().chart()).stream())
          .toList();
    }
  }

  /** Something that shows the answer: one of these is there. */
  record Part(
      @Nullable Chart chart,
      @Nullable Heat heat,
      @Nullable Pairs pairs,
      @Nullable Timeline timeline) {}

  /**
   * Fixes to fixes.
   *
   * @param total how many fixes needed one
   */
  record Pairs(String id, String title, List<Pair> pairs, int total, String href, String csv) {}

  /**
   * @param after time between the two, in words
   */
  record Pair(End fix, End mended, LocalDate day, String after) {}

  /** One end of a pair. */
  record End(String href, String title, Named finder) {}

  /** What went and what came back. */
  record Timeline(
      String id, String title, List<Event> events, List<DriverEvent> drivers, String href) {}

  /**
   * A change.
   *
   * @param what {@code taken back} or {@code brought back}
   * @param of title of the change it names
   * @param ofHref its page; {@code null} where it is not on record
   */
  record Event(
      LocalDate day,
      String href,
      String title,
      Named subsystem,
      String what,
      @Nullable String of,
      @Nullable String ofHref) {}

  /** Something that became of a driver. */
  record DriverEvent(
      String module,
      String href,
      String description,
      @Nullable String release,
      String what,
      String note,
      String source) {}
}
