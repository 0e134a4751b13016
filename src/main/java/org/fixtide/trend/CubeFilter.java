// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.Period;
import org.fixtide.catalog.ReleaseOrder;
import org.fixtide.catalog.Vocabulary;
import org.fixtide.trend.Cube.RowTest;
import org.jspecify.annotations.Nullable;

/** A filter as conditions on a cube's columns. */
final class CubeFilter {

  private static final String TESTS_AREA = "tests";
  private static final Set<String> YES_OR_NO = Set.of("yes", "no");

  private CubeFilter() {}

  /** The conditions, all of which hold; empty where one of them is on what the cube lacks. */
  static Optional<List<RowTest>> tests(Cube cube, FixFilter filter, Vocabulary vocabulary) {
    List<RowTest> tests = new ArrayList<>();
    for (Map.Entry<Criterion, List<String>> entry : filter.values().entrySet()) {
      RowTest test = test(cube, entry.getKey(), entry.getValue(), vocabulary);
      if (test == null) {
        return Optional.empty();
      }
      tests.add(test);
    }
    return Optional.of(tests);
  }

  private static @Nullable RowTest test(
      Cube cube, Criterion criterion, List<String> values, Vocabulary vocabulary) {
    return switch (criterion) {
      case RELEASE -> in(cube, Dimension.RELEASE, values);
      case RC -> in(cube, Dimension.RC, values);
      case TREE -> in(cube, Dimension.TREE, values);
      case PULL -> in(cube, Dimension.PULL, values);
      case SECTION -> in(cube, Dimension.SECTION, values);
      case SUBSYSTEM -> in(cube, Dimension.SUBSYSTEM, values);
      case DRIVER -> in(cube, Dimension.DRIVER, values);
      case KIND -> in(cube, Dimension.KIND, values);
      case PROVENANCE -> in(cube, Dimension.PROVENANCE, values);
      case MESSAGE -> in(cube, Dimension.MESSAGE, values);
      case ASSISTED -> in(cube, Dimension.ASSISTED, values);
      case SECURITY -> in(cube, Dimension.SECURITY, values);
      case MENDS -> in(cube, Dimension.MENDS, values);
      case MENDED -> in(cube, Dimension.MENDED, values);
      case CVE -> YES_OR_NO.containsAll(values) ? in(cube, Dimension.CVE, values) : null;
      case FROM -> release(cube, order -> order >= order(values));
      case TO -> release(cube, order -> order <= order(values));
      case SENT -> sent(cube, values);
      case AREA -> where(cube, Dimension.SUBSYSTEM, subsystems(values, vocabulary)::contains);
      case TESTS -> {
        Set<String> tests = subsystems(List.of(TESTS_AREA), vocabulary);
        yield where(cube, Dimension.SUBSYSTEM, subsystem -> !tests.contains(subsystem));
      }
      case AUTHOR, TEXT -> null;
    };
  }

  private static RowTest in(Cube cube, Dimension dimension, List<String> values) {
    return where(cube, dimension, values::contains);
  }

  private static RowTest where(Cube cube, Dimension dimension, Predicate<String> holds) {
    return new RowTest(cube.column(dimension), cube.column(dimension).where(holds));
  }

  private static Set<String> subsystems(List<String> areas, Vocabulary vocabulary) {
    Set<String> subsystems = new HashSet<>();
    areas.forEach(area -> subsystems.addAll(vocabulary.areas().getOrDefault(area, List.of())));
    return subsystems;
  }

  private static RowTest release(Cube cube, Predicate<Integer> holds) {
    return where(
        cube,
        Dimension.RELEASE,
        release -> {
          Integer order = ReleaseOrder.of(release);
          return order != null && holds.test(order);
        });
  }

  private static int order(List<String> values) {
    Integer order = ReleaseOrder.of(values.getFirst());
    return order == null ? 0 : order;
  }

  private static RowTest sent(Cube cube, List<String> values) {
    List<Period> periods = values.stream().map(Period::parse).toList();
    return new RowTest(
        cube.days(),
        cube.days().where(day -> periods.stream().anyMatch(period -> period.holds(day))));
  }
}
