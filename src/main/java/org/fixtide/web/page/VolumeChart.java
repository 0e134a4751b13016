// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.List;
import org.fixtide.catalog.FixFilter;
import org.fixtide.trend.Cycle;
import org.fixtide.trend.Trends;
import org.fixtide.trend.Volume;
import org.fixtide.web.Chart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The volume of each release, stacked by area or, within an area, by subsystem. */
@Component
class VolumeChart {

  private static final int RELEASES = 12;

  private final Volume volume;

  VolumeChart(Volume volume) {
    this.volume = volume;
  }

  /**
   * @param filter fixes counted; of pulls to Linus Torvalds
   * @param area whose subsystems are shown; {@code null} for all areas
   */
  Chart of(Trends.Snapshot record, FixFilter filter, @Nullable String area, String page) {
    return PanelChart.of(
        volume.byRelease(record, filter, area, "volume"),
        Charts.links(page + "#volume", Addresses.fixes(filter)));
  }

  /** The newest releases of which enough is on record, oldest first. */
  static List<Cycle> drawn(Trends.Snapshot record) {
    return record.pulls().drawn(RELEASES);
  }
}
