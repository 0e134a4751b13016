// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.List;
import org.fixtide.web.Chart;
import org.fixtide.web.Crumb;
import org.fixtide.web.FixRow;
import org.fixtide.web.Named;
import org.jspecify.annotations.Nullable;

/** {@code /subsystems} and {@code /subsystems/{key}}, ready to show. */
final class SubsystemViews {

  private SubsystemViews() {}

  /**
   * All subsystems under their areas.
   *
   * @param releases the newest of those drawn, oldest first: heads of columns
   */
  record All(List<Area> areas, List<String> releases, String note) {}

  /** An area with its subsystems, the largest first. */
  record Area(String key, String name, List<Row> rows) {}

  /** A number that opens the fixes it counts; {@code href} is {@code null} for 0. */
  record Count(int number, @Nullable String href) {}

  /**
   * A subsystem's fixes in all pulls on record.
   *
   * @param security those that are security relevant
   * @param releases those in the net pulls of each release
   * @param frequent the most frequent kind of bug but for wrong behaviour; {@code null} for none
   */
  record Row(
      String name,
      String href,
      Count fixes,
      Count security,
      List<Count> releases,
      @Nullable Named frequent) {}

  /**
   * One subsystem.
   *
   * @param figures how many of the fixes are of some note
   * @param onlyInStable the newest items of stable releases that no pull on record carries
   * @param candidates when in each release they came; {@code null} where there is no pull
   */
  record One(
      String name,
      String area,
      String areaHref,
      String headline,
      List<Ranked> figures,
      String csv,
      String json,
      int fixes,
      String fixesHref,
      Chart byRelease,
      Chart byKind,
      Chart byFinder,
      @Nullable Candidates candidates,
      List<Ranked> drivers,
      List<Ranked> trees,
      List<FixRow> newest,
      List<ReportView.Row> onlyInStable,
      List<Crumb> crumbs)
      implements Charted {

    @Override
    public List<Chart> charts() {
      return Charted.of(byRelease, byKind, byFinder);
    }
  }

  /** Something by its fixes: a driver, a tree. */
  record Ranked(String name, int fixes, String href) {}
}
