// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;

/**
 * A layer of stacked columns.
 *
 * @param criterion that chooses its fixes, by {@code chosen}
 * @param counted keys of the dimension counted that it adds up
 */
record Layer(
    String key,
    String name,
    String colour,
    Criterion criterion,
    List<String> chosen,
    List<String> counted) {

  /** Layers with a colour of their own; what is beyond them is folded into one. */
  private static final int OWN_COLOURS = 7;

  FixFilter of(FixFilter filter) {
    return filter.with(criterion, chosen);
  }

  /**
   * How many fixes of a filter are in it, by the values of another dimension. A fix in several
   * pulls may have several values of a dimension that is not of the fix; it counts once all the
   * same.
   */
  Map<String, Integer> counts(
      Trends.Snapshot record, FixFilter filter, Dimension slots, Dimension by) {
    if (!by.ofFix() && counted.size() > 1) {
      return record.byKey(of(filter), slots);
    }
    Map<String, Integer> counts = new HashMap<>();
    record.table(filter, slots, by).forEach((slot, row) -> counts.put(slot, sum(row)));
    return counts;
  }

  /** How many of the fixes counted by its dimension are in it. */
  int sum(Map<String, Integer> counts) {
    return counted.stream().mapToInt(key -> counts.getOrDefault(key, 0)).sum();
  }

  /** One value of a dimension. */
  static Layer single(Dimension dimension, String key, String name, String colour) {
    return new Layer(key, name, colour, dimension.criterion(), List.of(key), List.of(key));
  }

  /** Several values of a dimension under one name. */
  static Layer several(
      Dimension dimension, String key, String name, String colour, List<String> values) {
    return new Layer(key, name, colour, dimension.criterion(), values, values);
  }

  /** The areas, of the counts by subsystem. */
  static List<Layer> areas(Names names) {
    return names.areas().stream()
        .map(area ->
            new Layer(
                area,
                names.area(area),
                area,
                Criterion.AREA,
                List.of(area),
                names.subsystemsOf(area)))
        .toList();
  }

  /**
   * The values of a dimension, the most frequent ones each by itself, the rest as one.
   *
   * @param counts by value, of all columns together
   */
  static List<Layer> ranked(
      Dimension dimension, Map<String, Integer> counts, Function<String, String> name) {
    List<String> ranked =
        counts.keySet().stream()
            .filter(key -> !key.isEmpty())
            .sorted(
                Comparator.comparingInt((String key) -> counts.getOrDefault(key, 0))
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    int own = ranked.size() <= OWN_COLOURS + 1 ? ranked.size() : OWN_COLOURS;
    List<Layer> layers = new ArrayList<>();
    for (int i = 0; i < own; i++) {
      String key = ranked.get(i);
      String colour = i < OWN_COLOURS ? "c" + (i + 1) : "others";
      layers.add(single(dimension, key, name.apply(key), colour));
    }
    if (own < ranked.size()) {
      List<String> rest = ranked.subList(own, ranked.size());
      layers.add(several(dimension, "others", rest.size() + " others", "others", rest));
    }
    return layers;
  }
}
