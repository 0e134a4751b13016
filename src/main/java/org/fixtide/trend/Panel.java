// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.List;
import org.fixtide.catalog.FixFilter;
import org.jspecify.annotations.Nullable;

/**
 * Figures in columns and series, each with the fixes behind it: what a chart draws and a table
 * says.
 *
 * @param key unique within its question
 * @param subtitle the period, and what is left out
 * @param unit what is counted, in the plural
 * @param columnsTitle what the columns are: {@code Release}
 * @param series one figure a column each
 * @param shared keys of the series whose share of the column's total is worth saying
 * @param fixes everything that is counted
 */
public record Panel(
    String key,
    String title,
    String subtitle,
    String unit,
    String columnsTitle,
    List<Column> columns,
    List<Series> series,
    List<String> shared,
    FixFilter fixes)
    implements Answer.Part {

  /**
   * A release, a month, a finder.
   *
   * @param note what of it is not on record, or that it is unfinished; {@code null} for nothing
   * @param total {@code null} where nothing is on record
   * @param mark where it stood at another time; may be {@code null}
   */
  public record Column(
      String label,
      @Nullable String note,
      boolean unfinished,
      @Nullable Integer total,
      FixFilter fixes,
      @Nullable Mark mark) {}

  /** A number beside a column, with what it is. */
  public record Mark(double value, String label) {}

  /**
   * A layer of every column.
   *
   * @param colour token of its colour
   */
  public record Series(String key, String name, String colour, List<Figure> figures) {}

  /** A number with the fixes it counts. */
  public record Figure(int number, FixFilter fixes) {}

  /** The series of this key. */
  public Series series(String name) {
    return series.stream().filter(s -> s.key().equals(name)).findFirst().orElseThrow();
  }
}
