// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.List;
import org.fixtide.web.Chart;
import org.fixtide.web.Crumb;
import org.fixtide.web.FixRow;

/** {@code /subsystems} and {@code /subsystems/{key}}, ready to show. */
final class SubsystemViews {

  private SubsystemViews() {}

  /** All subsystems under their areas. */
  record All(List<Area> areas, String note) {}

  /** An area with its subsystems, the largest first. */
  record Area(String key, String name, List<Row> rows) {}

  /** A subsystem's fixes in all pulls on record. */
  record Row(String name, String href, int fixes, String fixesHref) {}

  /** One subsystem. */
  record One(
      String name,
      String area,
      String areaHref,
      String headline,
      int fixes,
      String fixesHref,
      Chart byRelease,
      Chart byKind,
      List<FixRow> newest,
      List<Crumb> crumbs) {}
}
