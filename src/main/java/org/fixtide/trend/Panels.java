// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.jspecify.annotations.Nullable;

/** Lays counts out as columns of layers. */
final class Panels {

  private Panels() {}

  /** What a panel says of itself. */
  record Head(String key, String title, String subtitle, String columnsTitle) {}

  /**
   * Fixes of each slot, in layers.
   *
   * @param slots of one dimension
   * @param by dimension that the layers are told apart by
   * @param shared keys of the layers whose share is worth saying
   */
  static Panel stacked(
      Trends.Snapshot record,
      Head head,
      FixFilter filter,
      List<Slot> slots,
      Dimension by,
      List<Layer> layers,
      List<String> shared) {
    Dimension dimension = slots.isEmpty() ? Dimension.RELEASE : slots.getFirst().dimension();
    List<Panel.Series> series =
        layers.stream()
            .map(layer -> series(layer, slots, layer.counts(record, filter, dimension, by), filter))
            .toList();
    return new Panel(
        head.key(),
        head.title(),
        head.subtitle(),
        "fixes",
        head.columnsTitle(),
        columns(slots, totals(record, filter, dimension, by), filter),
        series,
        shared,
        filter);
  }

  private static Panel.Series series(
      Layer layer, List<Slot> slots, Map<String, Integer> counts, FixFilter filter) {
    List<Panel.Figure> figures =
        slots.stream()
            .map(slot ->
                new Panel.Figure(counts.getOrDefault(slot.key(), 0), layer.of(slot.of(filter))))
            .toList();
    return new Panel.Series(layer.key(), layer.name(), layer.colour(), figures);
  }

  private static Map<String, Integer> totals(
      Trends.Snapshot record, FixFilter filter, Dimension slots, Dimension by) {
    if (!by.ofFix()) {
      return record.byKey(filter, slots);
    }
    Map<String, Integer> totals = new HashMap<>();
    record.table(filter, slots, by).forEach((slot, row) -> totals.put(slot, Shares.total(row)));
    return totals;
  }

  private static List<Panel.Column> columns(
      List<Slot> slots, Map<String, Integer> totals, FixFilter filter) {
    return slots.stream()
        .map(slot ->
            new Panel.Column(
                slot.label(),
                slot.note(),
                slot.unfinished(),
                totals.getOrDefault(slot.key(), 0),
                slot.of(filter),
                null))
        .toList();
  }

  /** The same panel with marks beside its columns. */
  static Panel marked(Panel panel, List<Panel.@Nullable Mark> marks) {
    List<Panel.Column> columns =
        IntStream.range(0, panel.columns().size())
            .mapToObj(i -> marked(panel.columns().get(i), marks.get(i)))
            .toList();
    return new Panel(
        panel.key(),
        panel.title(),
        panel.subtitle(),
        panel.unit(),
        panel.columnsTitle(),
        columns,
        panel.series(),
        panel.shared(),
        panel.fixes());
  }

  private static Panel.Column marked(Panel.Column column, Panel.@Nullable Mark mark) {
    return new Panel.Column(
        column.label(), column.note(), column.unfinished(), column.total(), column.fixes(), mark);
  }

  /** Counts by a value of the second dimension, of all values of the first that are slots. */
  static Map<String, Integer> totals(List<Slot> slots, Map<String, Map<String, Integer>> bySlot) {
    Map<String, Integer> totals = new LinkedHashMap<>();
    for (Slot slot : slots) {
      bySlot
          .getOrDefault(slot.key(), Map.of())
          .forEach((key, n) -> totals.merge(key, n, Integer::sum));
    }
    return totals;
  }
}
