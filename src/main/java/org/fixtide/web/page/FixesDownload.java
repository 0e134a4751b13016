// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.fixtide.catalog.FixEntry;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.FixQueries;
import org.fixtide.trend.Trends;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The selection of the explorer as a file, written as it is read. */
@Controller
class FixesDownload {

  private static final CSVFormat CSV =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
              "id",
              "title",
              "author",
              "first_seen",
              "last_seen",
              "appearances",
              "subsystem",
              "kind",
              "security",
              "provenance",
              "ai_assisted",
              "driver")
          .get();

  private final FixQueries fixes;
  private final JsonMapper json;

  FixesDownload(FixQueries fixes, JsonMapper json) {
    this.fixes = fixes;
    this.json = json;
  }

  @GetMapping("/fixes.csv")
  void csv(
      @RequestAttribute Trends.Snapshot record,
      @RequestParam MultiValueMap<String, String> parameters,
      HttpServletResponse response)
      throws IOException {
    FixFilter filter = FixFilter.parse(parameters, record.vocabulary());
    try (CSVPrinter printer = new CSVPrinter(open(response, "text/csv", "fixes.csv"), CSV)) {
      fixes.each(filter, record.vocabulary(), fix -> print(printer, fix));
    }
  }

  @GetMapping("/fixes.json")
  void json(
      @RequestAttribute Trends.Snapshot record,
      @RequestParam MultiValueMap<String, String> parameters,
      HttpServletResponse response)
      throws IOException {
    FixFilter filter = FixFilter.parse(parameters, record.vocabulary());
    try (JsonGenerator generator =
        json.createGenerator(open(response, "application/json", "fixes.json"))) {
      generator.writeStartArray();
      fixes.each(filter, record.vocabulary(), generator::writePOJO);
      generator.writeEndArray();
    }
  }

  /** The answer's body, as a file of this type and name. */
  static Writer open(HttpServletResponse response, String type, String name) throws IOException {
    response.setContentType(type);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"");
    return response.getWriter();
  }

  private static void print(CSVPrinter printer, FixEntry fix) {
    try {
      printer.printRecord(
          fix.id(),
          fix.title(),
          fix.author(),
          fix.firstSeen().toInstant(),
          fix.lastSeen().toInstant(),
          fix.appearances(),
          fix.subsystem(),
          fix.kind(),
          fix.security(),
          fix.provenance(),
          fix.aiAssisted(),
          fix.driver());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
