// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.ReleaseOrder;
import org.jspecify.annotations.Nullable;

/**
 * The previous era: the cycles before the first one with a fix that was found by AI.
 *
 * @param first release of that first cycle; {@code null} while no fix on record is said to be found
 *     by AI
 * @param cycles the whole ones before it, newest first; all whole ones while there is no first
 */
public record Era(@Nullable String first, List<Cycle> cycles) {

  /** The era that lies behind a state of the record. */
  static Era previous(Trends.Snapshot record) {
    Map<String, Integer> found =
        record.byKey(FixFilter.all().with(Criterion.PROVENANCE, "ai"), Dimension.RELEASE);
    String first =
        found.keySet().stream()
            .filter(release -> ReleaseOrder.of(release) != null)
            .min(
                Comparator.comparing(
                    (String release) -> Objects.requireNonNull(ReleaseOrder.of(release))))
            .orElse(null);
    Integer order = ReleaseOrder.of(first);
    return new Era(
        first,
        record.pulls().complete().stream()
            .filter(cycle -> order == null || cycle.order() < order)
            .toList());
  }

  /** Whether it has enough cycles to be compared with. */
  boolean enough() {
    return cycles.size() >= Comparison.ENOUGH;
  }

  /** A number among those of the era's cycles, its own cycle left out. */
  Comparison compare(String release, int value, ToIntFunction<String> of) {
    return new Comparison(
        value,
        cycles.stream()
            .map(Cycle::release)
            .filter(other -> !other.equals(release))
            .map(of::applyAsInt)
            .toList());
  }

  /** What is compared with, and why it ends where it ends. */
  public String words() {
    String whole = Numbers.counted(cycles.size(), "whole cycle", "whole cycles");
    return first == null
        ? whole + " on record (no fix on record is said to be found by AI, so no era has ended)"
        : whole + " before " + first + ", the first with a fix found by AI on record";
  }
}
