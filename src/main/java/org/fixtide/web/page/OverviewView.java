// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.time.LocalDate;
import java.util.List;
import org.fixtide.web.Chart;
import org.fixtide.web.Facet;
import org.fixtide.web.FactView;
import org.jspecify.annotations.Nullable;

/**
 * {@code /}, ready to show.
 *
 * @param lead the most unusual recent pull; {@code null} while nothing is on record
 * @param newest newest pulls to Linus Torvalds
 * @param areas ways down to an area's subsystems, and back up
 * @param most right end of the rows' strips
 */
record OverviewView(
    @Nullable Lead lead,
    @Nullable Chart volume,
    List<Facet.Option> areas,
    List<Facet.Option> tests,
    List<PullRow> newest,
    int netPulls,
    List<FactView> facts,
    List<Multiple> multiples,
    String multiplesNote,
    int most)
    implements Charted {

  @Override
  public List<Chart> charts() {
    return Charted.of(volume, lead == null ? null : lead.strip());
  }

  /**
   * The pull that the page begins with.
   *
   * @param latest whether it is the newest
   */
  record Lead(
      String headline,
      String slug,
      String href,
      LocalDate sent,
      boolean latest,
      List<FactView> facts,
      @Nullable Chart strip,
      @Nullable PullRow newest) {}
}
