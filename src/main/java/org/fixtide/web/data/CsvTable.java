// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a CSV file of things.
 *
 * @param heads one a column
 * @param cells one a column, {@code null} for an empty field
 */
public record CsvTable<T>(List<String> heads, List<Function<T, @Nullable Object>> cells) {

  /** A table without columns, to begin with. */
  public static <T> CsvTable<T> empty() {
    return new CsvTable<>(List.of(), List.of());
  }

  /** The same table with a further column at its end. */
  public CsvTable<T> with(String head, Function<T, @Nullable Object> cell) {
    List<String> moreHeads = new ArrayList<>(heads);
    moreHeads.add(head);
    List<Function<T, @Nullable Object>> moreCells = new ArrayList<>(cells);
    moreCells.add(cell);
    return new CsvTable<>(List.copyOf(moreHeads), List.copyOf(moreCells));
  }
}
