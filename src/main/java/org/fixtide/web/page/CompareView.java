// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.List;
import org.fixtide.trend.Numbers;
import org.fixtide.trend.Panel;
import org.fixtide.trend.SideBySide;
import org.fixtide.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * {@code /compare}, ready to show.
 *
 * @param a as it was asked for; empty where nothing was
 * @param choices keys that may be compared, with their names
 * @param example address of a comparison; {@code null} while there is nothing to compare
 */
record CompareView(
    String a, String b, List<Named> choices, @Nullable String example, @Nullable Shown shown) {

  /** The comparison. */
  record Shown(
      SideBySide sides,
      String aHref,
      String bHref,
      String aFixes,
      String bFixes,
      List<Group> groups,
      String csv,
      String json) {

    static Shown of(SideBySide sides, String query) {
      String pages = sides.releases() ? "/releases/" : "/subsystems/";
      return new Shown(
          sides,
          pages + sides.a().key(),
          pages + sides.b().key(),
          Addresses.fixes(sides.a().fixes()),
          Addresses.fixes(sides.b().fixes()),
          sides.groups().stream().map(Group::of).toList(),
          "/compare.csv" + query,
          "/compare.json" + query);
    }
  }

  /** Figures by one dimension. */
  record Group(String key, String title, Cell a, Cell b, @Nullable String note, List<Line> lines) {

    static Group of(SideBySide.Group group) {
      int most =
          group.lines().stream()
              .mapToInt(line -> Math.max(line.a().number(), line.b().number()))
              .max()
              .orElse(1);
      return new Group(
          group.key(),
          group.title(),
          Cell.of(group.a(), group.a().number(), 1),
          Cell.of(group.b(), group.b().number(), 1),
          group.note(),
          group.lines().stream()
              .map(line ->
                  new Line(
                      line.name(),
                      Cell.of(line.a(), group.a().number(), most),
                      Cell.of(line.b(), group.b().number(), most),
                      signed(line.b().number() - line.a().number())))
              .toList());
    }
  }

  /** One value of a dimension. */
  record Line(String name, Cell a, Cell b, String difference) {}

  /**
   * A figure with its bar.
   *
   * @param share with its base
   * @param bar width in percent of the widest
   */
  record Cell(int number, @Nullable String href, String share, String bar) {

    static Cell of(Panel.Figure figure, int base, int most) {
      return new Cell(
          figure.number(),
          figure.number() == 0 ? null : Addresses.fixes(figure.fixes()),
          Numbers.percent(figure.number(), base),
          Math.round(100.0 * figure.number() / Math.max(1, most)) + "%");
    }
  }

  private static String signed(int difference) {
    return difference > 0 ? "+" + difference : difference < 0 ? "−" + -difference : "0";
  }
}
