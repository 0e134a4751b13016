// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.data;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.fixtide.hardware.Driver;

/** A driver by its fixes. */
@Schema(description = "A kernel module by its fixes; its page is /hardware/{module}")
public record DriverItem(
    @Schema(description = "As lsmod names it", example = "ice") String module,
    @Schema(description = "As the module states it; may be empty") String description,
    @Schema(description = "Where its source lies") String path,
    String subsystem,
    List<String> buses,
    @Schema(description = "Devices that are known by name") int devices,
    @Schema(description = "Fixes on record that name this module itself") int fixes) {

  public static final String DEFINITION =
      "Known networking modules by name, each with the fixes on record that name it.";

  public static final CsvTable<DriverItem> CSV =
      CsvTable.<DriverItem>empty()
          .with("module", DriverItem::module)
          .with("description", DriverItem::description)
          .with("path", DriverItem::path)
          .with("subsystem", DriverItem::subsystem)
          .with("buses", item -> String.join(" ", item.buses()))
          .with("devices", DriverItem::devices)
          .with("fixes", DriverItem::fixes);

  /**
   * @param fixes how many name it
   */
  public static DriverItem of(Driver driver, int fixes) {
    return new DriverItem(
        driver.module(),
        driver.description(),
        driver.path(),
        driver.subsystem(),
        driver.buses(),
        driver.devices().size(),
        fixes);
  }
}
