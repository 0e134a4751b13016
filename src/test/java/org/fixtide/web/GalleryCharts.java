// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fixtide.web.Chart.Column;
import org.fixtide.web.Chart.Kind;
import org.fixtide.web.Chart.Links;
import org.fixtide.web.Chart.Mark;
import org.fixtide.web.Chart.Reference;
import org.fixtide.web.Chart.Series;
import org.fixtide.web.Chart.Value;
import org.jspecify.annotations.Nullable;

/** One chart of each kind, with invented numbers. */
final class GalleryCharts {

  private static final List<String> RELEASES =
      List.of("5.12", "5.13", "5.14", "5.15", "5.16", "5.17", "5.18", "5.19");
  private static final List<Series> AREAS =
      List.of(
          area("protocols", "Protocols", 71, 66, 80, 92, 84, 101, 77, 40),
          area("core", "Core and plumbing", 60, 74, 69, 70, 81, 66, 72, 35),
          area("filtering", "Filtering and encryption", 31, 22, 28, 19, 30, 41, 23, 22),
          area("wireless", "Wireless", 58, 49, 63, 75, 102, 84, 66, 30),
          area("ethernet", "Ethernet hardware", 133, 128, 127, 134, 111, 125, 128, 86),
          area("virtual", "Virtual machines and clouds", 16, 19, 12, 9, 16, 21, 13, 12),
          area("fabric", "Fabrics and field buses", 6, 5, 8, 6, 4, 7, 9, 9),
          area("tests", "Tests and documentation", 28, 33, 29, 40, 31, 25, 37, 19),
          area("other", "Other", 4, 5, 4, 6, 3, 4, 2, 1));

  private GalleryCharts() {}

  static Chart volume() {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < RELEASES.size(); i++) {
      boolean last = i == RELEASES.size() - 1;
      int total = total(i);
      columns.add(
          new Column(
              RELEASES.get(i),
              last ? "unfinished, to rc6" : null,
              last,
              last,
              "/fixes?release=" + RELEASES.get(i),
              total,
              last ? null : new Mark(total * 8 / 10, "at its rc6: " + total * 8 / 10)));
    }
    return chart(
        "volume", Kind.STACKED_BARS, "Fixes in each release, by area", columns, AREAS, null);
  }

  static Chart plain() {
    List<Column> columns =
        List.of(
            column("2021", 1686),
            column("2022", 1564),
            new Column("2023", null, false, false, null, null, null),
            column("2024", 2174),
            new Column("2025", "to 14 Nov", true, true, "/fixes?year=2025", 3707, null));
    List<Value> values = columns.stream().map(c -> new Value(c.total(), c.href())).toList();
    List<Series> one = List.of(new Series("all", "Fixes", "ink", values));
    return chart("plain", Kind.STACKED_BARS, "Fixes of each year", columns, one, null);
  }

  static Chart bars() {
    List<Column> columns =
        List.of(
            column("Intel Ethernet", 13),
            column("Selftests and tools", 7),
            column("mlx5", 5),
            column("Networking core", 4),
            column("VLAN, macvlan, HSR", 3),
            column("20 others", 26));
    return chart("bars", Kind.BARS, "By subsystem", columns, List.of(), null);
  }

  static Chart strip() {
    return chart(
        "strip",
        Kind.STRIP,
        "Fixes in each rc6, by release",
        candidates(),
        List.of(),
        new Reference(55, "median 55"));
  }

  static Chart dots() {
    List<Column> sorted = candidates().reversed();
    return chart(
        "dots",
        Kind.DOTS,
        "Among all rc6 pulls",
        sorted,
        List.of(),
        new Reference(55, "median 55"));
  }

  private static List<Column> candidates() {
    int[] numbers = {37, 41, 46, 50, 54, 55, 57, 60, 61, 70, 81};
    return IntStream.range(0, numbers.length)
        .mapToObj(i ->
            new Column("5." + (9 + i), null, false, i == 0, "/fixes?pull=" + i, numbers[i], null))
        .toList();
  }

  private static Chart chart(
      String id,
      Kind kind,
      String title,
      List<Column> columns,
      List<Series> series,
      @Nullable Reference ref) {
    Links links = new Links("/charts/x.csv", "/charts/x.json", "/#" + id);
    String subtitle =
        "Invented numbers for the gallery; the last column is unfinished and hatched.";
    return new Chart(id, kind, title, subtitle, "fixes", "Release", columns, series, ref, links);
  }

  private static Column column(String label, int total) {
    return new Column(label, null, false, false, "/fixes?of=" + total, total, null);
  }

  private static Series area(String key, String name, int... numbers) {
    List<Value> values =
        IntStream.of(numbers)
            .mapToObj(n -> new Value(n, "/fixes?area=" + key + "&n=" + n))
            .toList();
    return new Series(key, name, key, values);
  }

  private static int total(int column) {
    return AREAS.stream().mapToInt(area -> area.values().get(column).number()).sum();
  }
}
