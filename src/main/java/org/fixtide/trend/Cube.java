// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fixtide.catalog.AppearanceRows;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.GroupCount;
import org.fixtide.catalog.Vocabulary;

/**
 * Everything that fixes are counted by, of one state of the record, held in memory: a row for each
 * appearance of a fix in a pull, those of one fix together. Any count by any dimensions is one walk
 * over the rows.
 */
final class Cube {

  private final Map<Dimension, Column> columns = new EnumMap<>(Dimension.class);
  private final Column days = new Column();
  private final Column fixes = new Column();
  private int size;

  private Cube() {
    for (Dimension dimension : Dimension.values()) {
      columns.put(dimension, new Column());
    }
  }

  static Cube of(AppearanceRows rows) {
    Cube cube = new Cube();
    rows.each(cube::add);
    return cube;
  }

  void add(String fixId, String[] keys, String day) {
    int i = 0;
    for (Column column : columns.values()) {
      column.add(keys[i++]);
    }
    days.add(day);
    fixes.add(fixId);
    size++;
  }

  Column column(Dimension dimension) {
    return columns.getOrDefault(dimension, fixes);
  }

  Column days() {
    return days;
  }

  /** How many fixes a filter finds; empty where it chooses by what the rows do not have. */
  Optional<Integer> count(FixFilter filter, Vocabulary vocabulary) {
    return groups(filter, vocabulary, List.of())
        .map(groups -> groups.stream().mapToInt(GroupCount::fixes).sum());
  }

  /** Fixes by the values of the dimensions; empty where the filter is not answered by the rows. */
  Optional<List<GroupCount>> groups(
      FixFilter filter, Vocabulary vocabulary, List<Dimension> dimensions) {
    return RowTest.of(this, filter, vocabulary).map(test -> count(test, dimensions));
  }

  /** For each dimension the counts with its own criterion lifted. */
  Optional<Map<Dimension, List<GroupCount>>> facets(
      FixFilter filter, Vocabulary vocabulary, List<Dimension> dimensions) {
    Map<Dimension, List<GroupCount>> facets = new EnumMap<>(Dimension.class);
    for (Dimension dimension : dimensions) {
      Optional<List<GroupCount>> counts =
          groups(filter.with(dimension.criterion()), vocabulary, List.of(dimension));
      if (counts.isEmpty()) {
        return Optional.empty();
      }
      facets.put(dimension, counts.get());
    }
    return Optional.of(facets);
  }

  /** A group's count, and the fix that was counted last. */
  private static final class Tally {
    private final int row;
    private int count;
    private int last = -1;

    private Tally(int row) {
      this.row = row;
    }
  }

  private List<GroupCount> count(List<RowTest> tests, List<Dimension> dimensions) {
    List<Column> by = dimensions.stream().map(this::column).toList();
    Map<Long, Tally> tallies = new HashMap<>();
    for (int row = 0; row < size; row++) {
      if (holds(tests, row)) {
        Tally tally = tallies.get(key(by, row));
        if (tally == null) {
          tally = new Tally(row);
          tallies.put(key(by, row), tally);
        }
        if (tally.last != fixes.at(row)) {
          tally.last = fixes.at(row);
          tally.count++;
        }
      }
    }
    List<GroupCount> groups = new ArrayList<>();
    for (Tally tally : tallies.values()) {
      List<String> keys = by.stream().map(column -> column.text(column.at(tally.row))).toList();
      groups.add(new GroupCount(keys, tally.count));
    }
    return groups;
  }

  private static boolean holds(List<RowTest> tests, int row) {
    for (RowTest test : tests) {
      if (!test.holds(row)) {
        return false;
      }
    }
    return true;
  }

  /** One number for the values of a row: the place of the row in a table of all combinations. */
  private static long key(List<Column> columns, int row) {
    long key = 0;
    for (Column column : columns) {
      key = key * column.texts() + column.at(row);
    }
    return key;
  }

  /** A condition on one column. */
  record RowTest(Column column, BitSet allowed) {

    boolean holds(int row) {
      return allowed.get(column.at(row));
    }

    static Optional<List<RowTest>> of(Cube cube, FixFilter filter, Vocabulary vocabulary) {
      return CubeFilter.tests(cube, filter, vocabulary);
    }
  }
}
