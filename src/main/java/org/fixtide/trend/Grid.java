// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.List;
import org.fixtide.catalog.FixFilter;
import org.jspecify.annotations.Nullable;

/**
 * Figures by two keys: a heat map.
 *
 * @param key unique within its question
 */
public record Grid(
    String key,
    String title,
    String subtitle,
    String rowsTitle,
    List<Head> columns,
    List<Row> rows,
    FixFilter fixes)
    implements Answer.Part {

  /**
   * A column.
   *
   * @param note what of it is not on record, or that it is unfinished; {@code null} for nothing
   */
  public record Head(String label, @Nullable String note, boolean unfinished) {}

  /** A row, with the key of what it is about. */
  public record Row(String key, String name, List<Panel.Figure> figures) {}

  /** The largest of all figures. */
  public int most() {
    return rows.stream()
        .flatMap(row -> row.figures().stream())
        .mapToInt(Panel.Figure::number)
        .max()
        .orElse(0);
  }
}
