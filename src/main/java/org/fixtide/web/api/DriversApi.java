// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.fixtide.hardware.Driver;
import org.fixtide.hardware.Drivers;
import org.fixtide.hardware.ReportedFix;
import org.fixtide.hardware.Reports;
import org.fixtide.trend.Trends;
import org.fixtide.web.data.DriverItem;
import org.fixtide.web.data.ListHead;
import org.fixtide.web.data.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Drivers and their fixes. */
@AnswersWithProblems
@RestController
@RequestMapping(path = "/api/v1/drivers", produces = "application/json")
@Tag(name = "Drivers")
class DriversApi {

  private final Drivers drivers = Drivers.standard();
  private final Reports reports;
  private final Paging paging;

  DriversApi(Reports reports, Paging paging) {
    this.reports = reports;
    this.paging = paging;
  }

  @GetMapping
  @Operation(summary = "Networking modules by name")
  @PageParameters
  ResponseEntity<Listing<DriverItem>> list(
      @Parameter(hidden = true) @RequestAttribute Trends.Snapshot record,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    Paging.check(parameters, Stream.of());
    Map<String, Integer> fixes = record.byKey(FixFilter.all(), Dimension.DRIVER);
    List<DriverItem> all =
        drivers.all().stream()
            .sorted(Comparator.comparing(Driver::module))
            .map(driver -> DriverItem.of(driver, fixes.getOrDefault(driver.module(), 0)))
            .toList();
    return paging.page(
        all,
        DriverItem::module,
        parameters,
        new ListHead("drivers", record.version().revision(), all.size(), DriverItem.DEFINITION));
  }

  /** A driver with its fixes. */
  @Schema(description = "A kernel module with its fixes, the newest first")
  record DriverDetail(
      DriverItem driver,
      @Schema(description = "Modules whose fixes are counted with its own") List<String> parts,
      List<DriverFixItem> fixes) {}

  /** A fix of a driver. */
  @Schema(description = "A fix with the kernels that have it")
  record DriverFixItem(
      @Nullable String id,
      String title,
      String subsystem,
      String kind,
      boolean security,
      String provenance,
      @Nullable String driver,
      List<String> cves,
      @Schema(description = "First mainline release that has it") @Nullable String release,
      @Schema(description = "First stable release of each series that has it")
          List<String> stable) {

    static DriverFixItem of(ReportedFix fix) {
      return new DriverFixItem(
          fix.id(),
          fix.title(),
          fix.subsystem(),
          fix.kind(),
          fix.security(),
          fix.provenance(),
          fix.driver(),
          fix.cves(),
          fix.release(),
          fix.stable().stream().map(ReportedFix.Carried::version).toList());
    }
  }

  @GetMapping("/{module}")
  @Operation(summary = "One module with its fixes and the kernels that have them")
  Answer<DriverDetail> one(
      @Parameter(hidden = true) @RequestAttribute Trends.Snapshot record,
      @PathVariable String module) {
    Driver driver =
        drivers
            .find(module)
            .orElseThrow(() ->
                new NoSuchRecordException(
                    "The driver " + module, "All are listed by /api/v1/drivers."));
    int named = record.byKey(FixFilter.all(), Dimension.DRIVER).getOrDefault(driver.module(), 0);
    return Answer.of(
        record,
        new DriverDetail(
            DriverItem.of(driver, named),
            reports.parts(driver),
            reports.of(driver).stream().map(DriverFixItem::of).toList()));
  }
}
