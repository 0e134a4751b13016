// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.FixFilter;
import org.fixtide.trend.Cycle;
import org.jspecify.annotations.Nullable;

/**
 * A subsystem's small bars, one a release, in a drawing 120 wide and 48 high; all on one scale.
 *
 * @param href the subsystem's page
 * @param figure fixes in the newest release, opened by {@code figureHref}
 */
record Multiple(
    String name,
    String href,
    int figure,
    @Nullable String figureHref,
    List<Bar> bars,
    String words) {

  private static final double WIDTH = 120;
  private static final double HEIGHT = 34;
  private static final double FOOT = 48;

  /**
   * @param label number over the bar; empty on all but the highest
   */
  record Bar(double x, double y, double width, double height, boolean unfinished, String label) {}

  /**
   * @param counts fixes by release
   * @param scale number that a bar of full height stands for, at least 1
   */
  static Multiple of(
      String key,
      String name,
      List<Cycle> cycles,
      Map<String, Integer> counts,
      int scale,
      FixFilter filter) {
    Cycle last = cycles.getLast();
    int most = cycles.stream().mapToInt(c -> counts.getOrDefault(c.release(), 0)).max().orElse(0);
    List<Bar> bars = new ArrayList<>();
    List<String> words = new ArrayList<>();
    double step = WIDTH / cycles.size();
    boolean labelled = false;
    for (int i = 0; i < cycles.size(); i++) {
      Cycle cycle = cycles.get(i);
      int number = counts.getOrDefault(cycle.release(), 0);
      boolean highest = number == most && !labelled && !cycle.newest();
      labelled |= highest;
      double height = round(Math.max(number > 0 ? 1 : 0, HEIGHT * number / scale));
      bars.add(
          new Bar(
              round(i * step),
              round(FOOT - height),
              round(step - 2),
              height,
              cycle.newest(),
              highest ? String.valueOf(number) : ""));
      words.add(cycle.release() + ": " + number);
    }
    return new Multiple(
        name,
        "/subsystems/" + key,
        counts.getOrDefault(last.release(), 0),
        Addresses.fixes(
            filter.with(Criterion.SUBSYSTEM, key).with(Criterion.RELEASE, last.release())),
        bars,
        String.join(", ", words));
  }

  private static double round(double number) {
    return Math.round(number * 10) / 10.0;
  }
}
