// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.ReleaseOrder;
import org.fixtide.hardware.Driver;
import org.fixtide.hardware.DriverStatus;
import org.fixtide.hardware.Drivers;
import org.fixtide.hardware.ReportedFix;
import org.fixtide.hardware.Reports;
import org.fixtide.trend.Numbers;
import org.fixtide.trend.Trends;
import org.fixtide.web.Chart;
import org.fixtide.web.Crumb;
import org.fixtide.web.Named;
import org.fixtide.web.PageHead;
import org.fixtide.web.data.DriverFix;
import org.fixtide.web.data.ListFiles;
import org.fixtide.web.data.ListHead;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/** One driver: its devices and its fixes. */
@Controller
class DriverController {

  private static final int NEWEST = 50;
  private static final int KINDS = 5;
  private static final int ONLY_IN_STABLE = 20;
  private final Drivers drivers = Drivers.standard();
  private final Reports reports;
  private final ReportRows rows;
  private final ListFiles files;

  DriverController(Reports reports, ReportRows rows, ListFiles files) {
    this.reports = reports;
    this.rows = rows;
    this.files = files;
  }

  @GetMapping("/hardware/{module}")
  String driver(@PathVariable String module, Model model) {
    Driver driver = known(module);
    List<ReportedFix> fixes = reports.of(driver);
    FixFilter filter = FixFilter.all().with(Criterion.DRIVER, counted(driver));
    String headline =
        driver.module() + ": " + Numbers.counted(fixes.size(), "fix", "fixes") + " on record";
    model.addAttribute(
        "view",
        new HardwareView.One(
            driver.module(),
            headline,
            driver.description(),
            driver.path(),
            rows.named(Criterion.SUBSYSTEM, driver.subsystem()),
            driver.buses(),
            reports.parts(driver),
            DriverStatus.of(driver.module()).map(DriverStatus::words).orElse(null),
            driver.devices().stream().map(HardwareController::row).toList(),
            fixes.size(),
            (int) fixes.stream().filter(ReportedFix::security).count(),
            (int) fixes.stream().filter(fix -> !fix.cves().isEmpty()).count(),
            Addresses.fixes(filter),
            Addresses.fixes(filter.with(Criterion.SECURITY, "yes")),
            kinds(fixes, filter),
            byRelease(driver.module(), fixes),
            fixes.stream().limit(NEWEST).map(rows::row).toList(),
            Math.max(0, fixes.size() - NEWEST),
            reports.onlyInStable(driver, ONLY_IN_STABLE).stream().map(rows::row).toList(),
            List.of(new Crumb("Hardware", "/hardware"), new Crumb(driver.module(), null))));
    model.addAttribute(
        "page",
        new PageHead(
                headline,
                "The driver %s: the devices it serves, its networking fixes on record and the kernels that have them."
                    .formatted(driver.module()),
                "hardware",
                "/hardware/" + driver.module())
            .withFeed(driver.module() + " fixes", "/hardware/" + driver.module() + ".atom"));
    return "pages/driver";
  }

  @GetMapping("/hardware/{module}.json")
  void json(
      @RequestAttribute Trends.Snapshot record,
      @PathVariable String module,
      HttpServletResponse response)
      throws IOException {
    List<ReportedFix> fixes = reports.of(known(module));
    files.json(response, head(record, module, fixes), fixes::forEach);
  }

  @GetMapping("/hardware/{module}.csv")
  void csv(
      @RequestAttribute Trends.Snapshot record,
      @PathVariable String module,
      HttpServletResponse response)
      throws IOException {
    List<ReportedFix> fixes = reports.of(known(module));
    files.csv(response, head(record, module, fixes), DriverFix.CSV, fixes::forEach);
  }

  private static ListHead head(Trends.Snapshot record, String module, List<ReportedFix> fixes) {
    return new ListHead(module, record.version().revision(), fixes.size(), DriverFix.DEFINITION);
  }

  private Driver known(String module) {
    return drivers
        .find(module)
        .orElseThrow(() -> new NotOnRecordException("The driver " + module, module));
  }

  /** The module and those that are counted with it. */
  private List<String> counted(Driver driver) {
    return Stream.concat(Stream.of(driver.module()), reports.parts(driver).stream()).toList();
  }

  private List<Named> kinds(List<ReportedFix> fixes, FixFilter filter) {
    Map<String, Long> counts =
        fixes.stream().collect(Collectors.groupingBy(ReportedFix::kind, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(KINDS)
        .map(entry -> {
          Named kind = rows.named(Criterion.KIND, entry.getKey());
          return new Named(
              kind.key(),
              kind.name() + " " + entry.getValue(),
              Addresses.fixes(filter.with(Criterion.KIND, kind.key())));
        })
        .toList();
  }

  private static @Nullable Chart byRelease(String module, List<ReportedFix> fixes) {
    Map<String, Long> counts =
        fixes.stream()
            .filter(fix -> fix.release() != null)
            .collect(Collectors.groupingBy(f -> f.release() + "", Collectors.counting()));
    if (counts.isEmpty()) {
      return null;
    }
    String page = "/hardware/" + module;
    List<Chart.Column> columns =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByKey(Comparator.comparing(ReleaseOrder::of)))
            .map(entry ->
                new Chart.Column(
                    entry.getKey(), null, false, false, null, entry.getValue().intValue(), null))
            .toList();
    return new Chart(
        "releases",
        Chart.Kind.BARS,
        "Fixes by release",
        "Those in pulls to Linus Torvalds on record, by the first release that had them; releases"
            + " without one are left out",
        "fixes",
        "Release",
        columns,
        List.of(),
        null,
        new Chart.Links(page + ".csv", page + ".json", page + "#releases"));
  }
}
