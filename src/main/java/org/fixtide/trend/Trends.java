// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fixtide.catalog.CatalogVersion;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.GroupCount;
import org.fixtide.catalog.RecordQueries;
import org.fixtide.catalog.Vocabulary;
import org.springframework.stereotype.Service;

/** Opens the record as it is at one moment, so that all figures of a page are of one state. */
@Service
public class Trends {

  private final RecordQueries records;
  private final Figures figures;
  private final Names names;

  Trends(RecordQueries records, Figures figures, Names names) {
    this.records = records;
    this.figures = figures;
    this.names = names;
  }

  /** Which state the record is in, without opening it. */
  public CatalogVersion version() {
    return records.version();
  }

  /** The record now. */
  public Snapshot now() {
    return at(version());
  }

  /** The record at a state that was asked for before. */
  public Snapshot at(CatalogVersion version) {
    PullHistory pulls = figures.pulls(version);
    return new Snapshot(version, pulls, names.vocabulary(pulls.all()), figures);
  }

  /**
   * One state of the record.
   *
   * @param vocabulary what filters may say
   */
  public record Snapshot(
      CatalogVersion version, PullHistory pulls, Vocabulary vocabulary, Figures figures) {

    /** Fixes in pulls to Linus Torvalds. */
    public static FixFilter net() {
      return FixFilter.all().with(Criterion.TREE, PullHistory.NET);
    }

    public int count(FixFilter filter) {
      return figures.count(version, filter, vocabulary);
    }

    public List<GroupCount> groups(FixFilter filter, Dimension... dimensions) {
      return figures.groups(version, filter, vocabulary, Arrays.asList(dimensions));
    }

    /** Counts by one dimension, the largest first. */
    public List<GroupCount> ranked(FixFilter filter, Dimension dimension) {
      return groups(filter, dimension).stream()
          .sorted(
              Comparator.comparingInt(GroupCount::fixes).reversed().thenComparing(GroupCount::key))
          .toList();
    }

    public Map<Dimension, List<GroupCount>> facets(FixFilter filter, List<Dimension> dimensions) {
      return figures.facets(version, filter, vocabulary, dimensions);
    }

    /** Counts by one dimension. */
    public Map<String, Integer> byKey(FixFilter filter, Dimension dimension) {
      return groups(filter, dimension).stream()
          .collect(Collectors.toMap(GroupCount::key, GroupCount::fixes));
    }

    /** Counts of the second dimension's values within each value of the first. */
    public Map<String, Map<String, Integer>> table(
        FixFilter filter, Dimension rows, Dimension columns) {
      return groups(filter, rows, columns).stream()
          .collect(
              Collectors.groupingBy(
                  GroupCount::key,
                  Collectors.toMap(group -> group.keys().get(1), GroupCount::fixes)));
    }
  }
}
