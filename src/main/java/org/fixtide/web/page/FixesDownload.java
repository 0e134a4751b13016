// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.FixQueries;
import org.fixtide.trend.Trends;
import org.fixtide.web.data.FixItem;
import org.fixtide.web.data.ListFiles;
import org.fixtide.web.data.ListHead;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The selection of the explorer as a file, written as it is read. */
@Controller
class FixesDownload {

  private final FixQueries fixes;
  private final ListFiles files;

  FixesDownload(FixQueries fixes, ListFiles files) {
    this.fixes = fixes;
    this.files = files;
  }

  @GetMapping("/fixes.csv")
  void csv(
      @RequestAttribute Trends.Snapshot record,
      @RequestParam MultiValueMap<String, String> parameters,
      HttpServletResponse response)
      throws IOException {
    FixFilter filter = FixFilter.parse(parameters, record.vocabulary());
    files.csv(response, head(record, filter), FixItem.CSV, rows(record, filter));
  }

  @GetMapping("/fixes.json")
  void json(
      @RequestAttribute Trends.Snapshot record,
      @RequestParam MultiValueMap<String, String> parameters,
      HttpServletResponse response)
      throws IOException {
    FixFilter filter = FixFilter.parse(parameters, record.vocabulary());
    files.json(response, head(record, filter), rows(record, filter));
  }

  private static ListHead head(Trends.Snapshot record, FixFilter filter) {
    return new ListHead(
        "fixes", record.version().revision(), record.count(filter), FixItem.DEFINITION);
  }

  private ListFiles.Rows<FixItem> rows(Trends.Snapshot record, FixFilter filter) {
    return reader -> fixes.each(filter, record.vocabulary(), fix -> reader.accept(FixItem.of(fix)));
  }
}
