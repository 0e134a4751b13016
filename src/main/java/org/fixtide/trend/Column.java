// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The values of many rows, each kept as the number of its text. */
final class Column {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private int[] rows = new int[1024];
  private int size;

  void add(String text) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, 2 * size);
    }
    rows[size++] = numbers.computeIfAbsent(text, this::number);
  }

  private int number(String text) {
    texts.add(text);
    return texts.size() - 1;
  }

  int at(int row) {
    return rows[row];
  }

  String text(int number) {
    return texts.get(number);
  }

  /** How many different texts there are. */
  int texts() {
    return texts.size();
  }

  /** The numbers of the texts for which something holds. */
  BitSet where(Predicate<String> holds) {
    BitSet set = new BitSet(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      set.set(i, holds.test(texts.get(i)));
    }
    return set;
  }
}
