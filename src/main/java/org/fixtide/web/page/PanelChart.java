// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.stream.IntStream;
import org.fixtide.trend.Numbers;
import org.fixtide.trend.Panel;
import org.fixtide.web.Chart;
import org.jspecify.annotations.Nullable;

/** Makes charts of panels. */
final class PanelChart {

  private PanelChart() {}

  static Chart of(Panel panel, Chart.Links links) {
    return new Chart(
        panel.key(),
        Chart.Kind.STACKED_BARS,
        panel.title(),
        panel.subtitle(),
        panel.unit(),
        panel.columnsTitle(),
        panel.columns().stream().map(PanelChart::column).toList(),
        panel.series().stream().map(PanelChart::series).toList(),
        null,
        links,
        panel.shared().stream().map(key -> share(panel, panel.series(key))).toList());
  }

  private static Chart.Column column(Panel.Column column) {
    return new Chart.Column(
        column.label(),
        column.note(),
        column.unfinished(),
        false,
        Addresses.fixes(column.fixes()),
        column.total(),
        mark(column.mark()));
  }

  private static Chart.@Nullable Mark mark(Panel.@Nullable Mark mark) {
    return mark == null ? null : new Chart.Mark(mark.value(), mark.label());
  }

  private static Chart.Series series(Panel.Series series) {
    return new Chart.Series(
        series.key(),
        series.name(),
        series.colour(),
        series.figures().stream()
            .map(figure -> new Chart.Value(figure.number(), Addresses.fixes(figure.fixes())))
            .toList());
  }

  private static Chart.Share share(Panel panel, Panel.Series series) {
    return new Chart.Share(
        "Share: " + series.name(),
        IntStream.range(0, panel.columns().size())
            .mapToObj(i -> share(series.figures().get(i).number(), panel.columns().get(i).total()))
            .toList());
  }

  private static String share(int number, @Nullable Integer of) {
    return of == null || of == 0
        ? "none to share"
        : Numbers.percent(number, of) + " of " + Numbers.whole(of);
  }
}
