// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.data;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.fixtide.trend.Names;
import org.fixtide.trend.Trends;

/** A subsystem by its fixes. */
@Schema(description = "A subsystem by its fixes; its page is /subsystems/{key}")
public record SubsystemItem(
    @Schema(example = "tcp") String key,
    String name,
    @Schema(example = "protocols") String area,
    String areaName,
    @Schema(description = "Fixes in all pulls on record") int fixes,
    @Schema(description = "Those that are security relevant") int security) {

  public static final String DEFINITION =
      "Subsystems of the taxonomy with their fixes in all fixes pulls on record, whatever their tree;"
          + " each fix belongs to one and is counted once.";

  public static final CsvTable<SubsystemItem> CSV =
      CsvTable.<SubsystemItem>empty()
          .with("key", SubsystemItem::key)
          .with("name", SubsystemItem::name)
          .with("area", SubsystemItem::area)
          .with("area_name", SubsystemItem::areaName)
          .with("fixes", SubsystemItem::fixes)
          .with("security", SubsystemItem::security);

  /** Every subsystem, by area. */
  public static List<SubsystemItem> all(Trends.Snapshot record, Names names) {
    Map<String, Map<String, Integer>> counts =
        record.table(FixFilter.all(), Dimension.SUBSYSTEM, Dimension.SECURITY);
    return names.areas().stream()
        .flatMap(area ->
            names.subsystemsOf(area).stream()
                .map(key -> of(key, area, names, counts.getOrDefault(key, Map.of()))))
        .toList();
  }

  private static SubsystemItem of(
      String key, String area, Names names, Map<String, Integer> bySecurity) {
    return new SubsystemItem(
        key,
        names.subsystem(key),
        area,
        names.area(area),
        bySecurity.values().stream().mapToInt(n -> n).sum(),
        bySecurity.getOrDefault("yes", 0));
  }
}
