// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.fixtide.hardware.Drivers;
import org.fixtide.trend.Names;
import org.fixtide.trend.Trends;
import org.fixtide.web.data.CsvTable;
import org.fixtide.web.data.DriverItem;
import org.fixtide.web.data.ListFiles;
import org.fixtide.web.data.ListHead;
import org.fixtide.web.data.PullItem;
import org.fixtide.web.data.PullSelection;
import org.fixtide.web.data.ReleaseItem;
import org.fixtide.web.data.SubsystemItem;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The shorter lists as files, each beside its page. */
@Controller
class ListsDownload {

  private final ListFiles files;
  private final Names names;

  ListsDownload(ListFiles files, Names names) {
    this.files = files;
    this.names = names;
  }

  /** A list that is in memory. */
  private record Made<T>(
      String name, String definition, CsvTable<T> table, List<T> items, long revision) {

    ListHead head() {
      return new ListHead(name, revision, items.size(), definition);
    }

    void csv(ListFiles files, HttpServletResponse response) throws IOException {
      files.csv(response, head(), table, items::forEach);
    }

    void json(ListFiles files, HttpServletResponse response) throws IOException {
      files.json(response, head(), items::forEach);
    }
  }

  @GetMapping("/{list:pulls|releases|subsystems|hardware}.csv")
  void csv(
      @RequestAttribute Trends.Snapshot record,
      @PathVariable String list,
      @RequestParam MultiValueMap<String, String> parameters,
      HttpServletResponse response)
      throws IOException {
    of(list, record, parameters).csv(files, response);
  }

  @GetMapping("/{list:pulls|releases|subsystems|hardware}.json")
  void json(
      @RequestAttribute Trends.Snapshot record,
      @PathVariable String list,
      @RequestParam MultiValueMap<String, String> parameters,
      HttpServletResponse response)
      throws IOException {
    of(list, record, parameters).json(files, response);
  }

  private Made<?> of(
      String list, Trends.Snapshot record, MultiValueMap<String, String> parameters) {
    return switch (list) {
      case "pulls" -> pulls(record, parameters);
      case "releases" -> releases(record);
      case "subsystems" -> subsystems(record);
      default -> drivers(record);
    };
  }

  private static Made<PullItem> pulls(
      Trends.Snapshot record, MultiValueMap<String, String> parameters) {
    return made(
        record,
        "pulls",
        PullItem.DEFINITION,
        PullItem.CSV,
        PullSelection.of(parameters, record.vocabulary()).in(record).stream()
            .map(PullItem::of)
            .toList());
  }

  private static Made<ReleaseItem> releases(Trends.Snapshot record) {
    return made(
        record, "releases", ReleaseItem.DEFINITION, ReleaseItem.CSV, ReleaseItem.all(record));
  }

  private Made<SubsystemItem> subsystems(Trends.Snapshot record) {
    return made(
        record,
        "subsystems",
        SubsystemItem.DEFINITION,
        SubsystemItem.CSV,
        SubsystemItem.all(record, names));
  }

  private static Made<DriverItem> drivers(Trends.Snapshot record) {
    Map<String, Integer> fixes = record.byKey(FixFilter.all(), Dimension.DRIVER);
    return made(
        record,
        "drivers",
        DriverItem.DEFINITION,
        DriverItem.CSV,
        Drivers.standard().all().stream()
            .map(driver -> DriverItem.of(driver, fixes.getOrDefault(driver.module(), 0)))
            .toList());
  }

  private static <T> Made<T> made(
      Trends.Snapshot record, String name, String definition, CsvTable<T> table, List<T> items) {
    return new Made<>(name, definition, table, items, record.version().revision());
  }
}
