// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.GroupCount;
import org.fixtide.trend.Names;
import org.fixtide.trend.Trends;
import org.fixtide.web.Facet;
import org.springframework.stereotype.Component;

/** Makes the explorer's facets. */
@Component
class Facets {

  private static final List<Dimension> SHOWN =
      List.of(
          Dimension.KIND,
          Dimension.SUBSYSTEM,
          Dimension.PROVENANCE,
          Dimension.SECURITY,
          Dimension.CVE,
          Dimension.ASSISTED,
          Dimension.MENDS,
          Dimension.MENDED,
          Dimension.RELEASE,
          Dimension.RC,
          Dimension.SECTION,
          Dimension.TREE,
          Dimension.DRIVER);

  /** Both answers are shown, be they never so few. */
  private static final Set<Dimension> YES_OR_NO =
      Set.of(
          Dimension.SECURITY, Dimension.CVE, Dimension.ASSISTED, Dimension.MENDS, Dimension.MENDED);

  /** There are hundreds; the others are found by their name in the search. */
  private static final int DRIVERS = 20;

  static final Comparator<GroupCount> LARGEST_FIRST =
      Comparator.comparingInt(GroupCount::fixes).reversed().thenComparing(GroupCount::key);

  private final Names names;

  Facets(Names names) {
    this.names = names;
  }

  List<Facet> of(Trends.Snapshot record, FixFilter filter) {
    Map<Dimension, List<GroupCount>> counts = record.facets(filter, SHOWN);
    return SHOWN.stream()
        .map(dimension -> facet(filter, dimension, counts.getOrDefault(dimension, List.of())))
        .filter(facet -> !facet.options().isEmpty())
        .toList();
  }

  private Facet facet(FixFilter filter, Dimension dimension, List<GroupCount> counts) {
    Criterion criterion = dimension.criterion();
    Map<String, Integer> known =
        counts.stream()
            .filter(count -> !count.key().isEmpty())
            .collect(Collectors.toMap(GroupCount::key, GroupCount::fixes));
    List<Facet.Option> options =
        order(filter, dimension, counts).stream()
            .limit(dimension == Dimension.DRIVER ? DRIVERS : Long.MAX_VALUE)
            .map(key -> option(filter, criterion, key, known.getOrDefault(key, 0)))
            .toList();
    long base = known.values().stream().mapToInt(i -> i).max().orElse(1);
    String title =
        dimension == Dimension.DRIVER && known.size() > DRIVERS
            ? "Driver: the %d most frequent of %d".formatted(DRIVERS, known.size())
            : criterion.title();
    return new Facet(criterion.parameter(), title, options, Math.max(1, base));
  }

  private Facet.Option option(FixFilter filter, Criterion criterion, String key, int count) {
    return new Facet.Option(
        key,
        names.of(criterion, key),
        count,
        filter.has(criterion, key),
        Addresses.fixes(filter.toggle(criterion, key)));
  }

  /**
   * Chosen values first, so that they stay in sight; then releases and candidates in their order.
   */
  private static Set<String> order(FixFilter filter, Dimension dimension, List<GroupCount> counts) {
    Comparator<GroupCount> order =
        switch (dimension) {
          case RELEASE ->
              Comparator.comparing(c -> releaseOrder(c.key()), Comparator.reverseOrder());
          case RC -> Comparator.comparing(c -> Integer.valueOf(c.key()));
          default -> LARGEST_FIRST;
        };
    Stream<String> found =
        counts.stream().filter(c -> !c.key().isEmpty()).sorted(order).map(GroupCount::key);
    Stream<String> chosen =
        dimension == Dimension.RC ? Stream.of() : filter.of(dimension.criterion()).stream();
    Stream<String> always = YES_OR_NO.contains(dimension) ? Stream.of("yes", "no") : Stream.of();
    return Stream.of(always, chosen, found)
        .flatMap(values -> values)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static int releaseOrder(String release) {
    String[] parts = release.split("\\.");
    return Integer.parseInt(parts[0]) * 1000 + Integer.parseInt(parts[1]);
  }
}
