// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A number among its like.
 *
 * @param others the numbers it is compared with, itself not among them
 */
public record Comparison(int value, List<Integer> others) {

  /** Fewer others than this make no comparison worth a sentence. */
  static final int ENOUGH = 3;

  /** Factor that makes a median deviation comparable with a standard deviation. */
  private static final double NORMAL = 1.4826;

  /** Others that are smaller. */
  public long smaller() {
    return others.stream().filter(other -> other < value).count();
  }

  /** Others that are larger. */
  public long larger() {
    return others.stream().filter(other -> other > value).count();
  }

  /** Median of all, the number itself among them. */
  public double median() {
    return median(Stream.concat(others.stream(), List.of(value).stream()).toList());
  }

  /** How many are compared, the number itself among them. */
  public int size() {
    return others.size() + 1;
  }

  boolean enough() {
    return others.size() >= ENOUGH;
  }

  /** Distance from the others' median in their usual distance from it; 0 without enough others. */
  double unusual() {
    if (!enough()) {
      return 0;
    }
    double middle = median(others);
    double usual = medianOf(others.stream().map(other -> Math.abs(other - middle)).toList());
    return Math.abs(value - middle) / Math.max(1, usual * NORMAL);
  }

  /** The middle number, or the mean of the two in the middle; of nothing 0. */
  public static double median(Collection<Integer> numbers) {
    return medianOf(numbers.stream().map(Integer::doubleValue).toList());
  }

  private static double medianOf(Collection<Double> numbers) {
    List<Double> sorted = numbers.stream().sorted().toList();
    int n = sorted.size();
    return n == 0 ? 0 : (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
  }
}
