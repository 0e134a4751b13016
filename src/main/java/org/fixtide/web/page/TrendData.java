// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.FixPair;
import org.fixtide.trend.Answer;
import org.fixtide.trend.Grid;
import org.fixtide.trend.Panel;
import org.fixtide.trend.Trends;
import org.jspecify.annotations.Nullable;

/**
 * An answer as JSON.
 *
 * @param revision state of the record that it is of
 * @param total fixes on record
 */
record TrendData(
    String question,
    Instant generatedAt,
    long revision,
    int total,
    String definition,
    String limits,
    String answer,
    List<Object> parts) {

  static TrendData of(Answer answer, List<Answer.Part> parts, Trends.Snapshot record) {
    return new TrendData(
        answer.text().question(),
        Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS),
        record.version().revision(),
        record.count(FixFilter.all()),
        answer.text().definition(),
        answer.text().limits(),
        answer.said().sentence(),
        parts.stream().map(TrendData::part).toList());
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PanelData(
      String key,
      String title,
      String subtitle,
      String unit,
      String columnsTitle,
      List<ColumnData> columns,
      List<SeriesData> series) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ColumnData(
      String label,
      @Nullable String note,
      boolean unfinished,
      @Nullable Integer total,
      String fixes) {}

  record SeriesData(String key, String name, List<FigureData> figures) {}

  record FigureData(int number, String fixes) {}

  record GridData(
      String key, String title, String subtitle, List<String> columns, List<SeriesData> rows) {}

  record PairsData(String key, String title, int total, List<FixPair> newest) {}

  private static Object part(Answer.Part part) {
    return switch (part) {
      case Panel panel ->
          new PanelData(
              panel.key(),
              panel.title(),
              panel.subtitle(),
              panel.unit(),
              panel.columnsTitle(),
              panel.columns().stream().map(TrendData::column).toList(),
              panel.series().stream().map(s -> series(s.key(), s.name(), s.figures())).toList());
      case Grid grid ->
          new GridData(
              grid.key(),
              grid.title(),
              grid.subtitle(),
              grid.columns().stream().map(Grid.Head::label).toList(),
              grid.rows().stream().map(r -> series(r.key(), r.name(), r.figures())).toList());
      case Answer.Pairs pairs ->
          new PairsData(pairs.key(), pairs.title(), pairs.total(), pairs.pairs());
      case Answer.Reversals reversals -> reversals;
    };
  }

  private static ColumnData column(Panel.Column column) {
    return new ColumnData(
        column.label(),
        column.note(),
        column.unfinished(),
        column.total(),
        Addresses.fixes(column.fixes()));
  }

  private static SeriesData series(String key, String name, List<Panel.Figure> figures) {
    return new SeriesData(
        key,
        name,
        figures.stream()
            .map(figure -> new FigureData(figure.number(), Addresses.fixes(figure.fixes())))
            .toList());
  }
}
