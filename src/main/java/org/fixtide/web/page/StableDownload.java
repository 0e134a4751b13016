// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.StableCounts;
import org.fixtide.catalog.StableEntry;
import org.fixtide.catalog.StableItemQueries;
import org.fixtide.catalog.StableQueries;
import org.fixtide.catalog.StableVersion;
import org.fixtide.trend.Trends;
import org.fixtide.web.data.ListFiles;
import org.fixtide.web.data.ListHead;
import org.fixtide.web.data.StableRow;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of stable releases as files, written as they are read. */
@Controller
class StableDownload {

  private final StableQueries stable;
  private final StableItemQueries items;
  private final StableAddress addresses;
  private final ListFiles files;

  StableDownload(
      StableQueries stable, StableItemQueries items, StableAddress addresses, ListFiles files) {
    this.stable = stable;
    this.items = items;
    this.addresses = addresses;
    this.files = files;
  }

  @GetMapping("/stable.csv")
  void allCsv(@RequestAttribute Trends.Snapshot record, HttpServletResponse response)
      throws IOException {
    csv(record, "stable", stable.versions(), response);
  }

  @GetMapping("/stable.json")
  void allJson(@RequestAttribute Trends.Snapshot record, HttpServletResponse response)
      throws IOException {
    json(record, "stable", stable.versions(), response);
  }

  @GetMapping("/stable/{version}.csv")
  void csv(
      @RequestAttribute Trends.Snapshot record,
      @PathVariable String version,
      @RequestParam MultiValueMap<String, String> parameters,
      HttpServletResponse response)
      throws IOException {
    if (StableAddress.isSeries(version)) {
      csv(record, "linux-" + version, addresses.series(version), response);
      return;
    }
    StableAddress.Asked asked = addresses.read(version);
    FixFilter filter = FixFilter.parse(parameters, record.vocabulary());
    files.csv(
        response,
        head(record, version, asked, filter),
        StableRow.CHANGES_CSV,
        reader -> items.each(asked.span(), filter, reader));
  }

  @GetMapping("/stable/{version}.json")
  void json(
      @RequestAttribute Trends.Snapshot record,
      @PathVariable String version,
      @RequestParam MultiValueMap<String, String> parameters,
      HttpServletResponse response)
      throws IOException {
    if (StableAddress.isSeries(version)) {
      json(record, "linux-" + version, addresses.series(version), response);
      return;
    }
    StableAddress.Asked asked = addresses.read(version);
    FixFilter filter = FixFilter.parse(parameters, record.vocabulary());
    files.<StableEntry>json(
        response,
        head(record, version, asked, filter),
        reader -> items.each(asked.span(), filter, reader));
  }

  private ListHead head(
      Trends.Snapshot record, String version, StableAddress.Asked asked, FixFilter filter) {
    return new ListHead(
        "linux-" + version,
        record.version().revision(),
        items.count(asked.span(), filter).changes(),
        StableRow.CHANGES_DEFINITION);
  }

  private void csv(
      Trends.Snapshot record,
      String name,
      List<StableVersion> versions,
      HttpServletResponse response)
      throws IOException {
    List<StableRow> rows = rows(versions);
    files.csv(response, head(record, name, rows), StableRow.CSV, rows::forEach);
  }

  private void json(
      Trends.Snapshot record,
      String name,
      List<StableVersion> versions,
      HttpServletResponse response)
      throws IOException {
    List<StableRow> rows = rows(versions);
    files.json(response, head(record, name, rows), rows::forEach);
  }

  private static ListHead head(Trends.Snapshot record, String name, List<StableRow> rows) {
    return new ListHead(name, record.version().revision(), rows.size(), StableRow.DEFINITION);
  }

  private List<StableRow> rows(List<StableVersion> versions) {
    Map<String, StableCounts> counts = items.counts(versions);
    return versions.stream()
        .map(version ->
            StableRow.of(
                version,
                counts.getOrDefault(version.version(), StableCounts.none(version.version()))))
        .toList();
  }
}
