// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.List;
import org.fixtide.web.Chart;
import org.fixtide.web.Crumb;
import org.fixtide.web.Named;
import org.jspecify.annotations.Nullable;

/** The pages about drivers and devices, ready to show. */
final class HardwareView {

  private HardwareView() {}

  /**
   * {@code /hardware}.
   *
   * @param words what was searched for, empty where nothing was
   * @param subsystem whose drivers are listed, empty where none was chosen
   * @param hits the drivers found
   * @param shelves subsystems with how many drivers each has
   * @param makers those with the most devices, with how many
   */
  record Search(
      String words,
      String subsystem,
      String headline,
      List<Hit> hits,
      List<Shelf> shelves,
      List<Shelf> makers,
      int drivers,
      int devices) {}

  /** A driver that was found, with the devices that the words fit. */
  record Hit(
      String module, String href, String description, String subsystem, List<DeviceRow> devices) {}

  /** The drivers of a subsystem, the devices of a maker. */
  record Shelf(String name, String href, int count) {}

  /** A device: {@code pci}, {@code 8086:2725}, its name. */
  record DeviceRow(String bus, String pair, String name) {}

  /**
   * {@code /hardware/{driver}}.
   *
   * @param path where its source lies
   * @param parts modules that are counted with it
   * @param status what happened to it, {@code null} where nothing is on record
   * @param byRelease {@code null} where no fix is on record
   * @param more fixes that are not shown
   * @param onlyInStable the newest changes that stable releases carry and no pull on record
   */
  record One(
      String module,
      String headline,
      String description,
      String path,
      Named subsystem,
      List<String> buses,
      List<String> parts,
      @Nullable String status,
      List<DeviceRow> devices,
      int fixes,
      int security,
      int withCve,
      String fixesHref,
      String securityHref,
      List<Named> kinds,
      @Nullable Chart byRelease,
      List<ReportView.Row> newest,
      int more,
      List<ReportView.Row> onlyInStable,
      List<Crumb> crumbs)
      implements Charted {

    @Override
    public List<Chart> charts() {
      return Charted.of(byRelease);
    }
  }
}
