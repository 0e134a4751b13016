// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.StableCounts;
import org.fixtide.catalog.StableEntry;
import org.fixtide.catalog.StableItemQueries;
import org.fixtide.catalog.StableQueries;
import org.fixtide.catalog.StableVersion;
import org.fixtide.trend.Trends;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The pages of stable releases as files, written as they are read. */
@Controller
class StableDownload {

  private static final String RELEASES =
      "Stable releases on record with the commits that their changelogs list; changes are those"
          + " about networking, recorded those that are fixes of pulls on record.";
  private static final String CHANGES =
      "Networking commits that the changelogs of these stable releases list, the newest release"
          + " first; first is the first release of the series that lists the title.";

  private static final CSVFormat RELEASES_CSV =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
              "version",
              "series",
              "date",
              "source",
              "listed_from",
              "commits",
              "changes",
              "security",
              "with_cve",
              "recorded")
          .get();

  private static final CSVFormat CHANGES_CSV =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
              "version",
              "first",
              "title",
              "fix",
              "commit",
              "subsystem",
              "kind",
              "security",
              "provenance",
              "driver",
              "cve")
          .get();

  private final StableQueries stable;
  private final StableItemQueries items;
  private final StableAddress addresses;
  private final JsonMapper json;

  StableDownload(
      StableQueries stable, StableItemQueries items, StableAddress addresses, JsonMapper json) {
    this.stable = stable;
    this.items = items;
    this.addresses = addresses;
    this.json = json;
  }

  /** A release with its counts, as the files have it. */
  private record Release(StableVersion release, StableCounts counts) {}

  @GetMapping("/stable.csv")
  void allCsv(HttpServletResponse response) throws IOException {
    print(stable.versions(), response, "stable.csv");
  }

  @GetMapping("/stable.json")
  void allJson(@RequestAttribute Trends.Snapshot record, HttpServletResponse response)
      throws IOException {
    write(record, stable.versions(), response, "stable.json");
  }

  @GetMapping("/stable/{version}.csv")
  void csv(
      @RequestAttribute Trends.Snapshot record,
      @PathVariable String version,
      @RequestParam MultiValueMap<String, String> parameters,
      HttpServletResponse response)
      throws IOException {
    if (StableAddress.isSeries(version)) {
      print(addresses.series(version), response, "linux-" + version + ".csv");
      return;
    }
    StableAddress.Asked asked = addresses.read(version);
    FixFilter filter = FixFilter.parse(parameters, record.vocabulary());
    items.count(asked.span(), filter); // says what is wrong with the filter before the file begins
    try (CSVPrinter printer =
        new CSVPrinter(open(response, "text/csv", "linux-" + version + ".csv"), CHANGES_CSV)) {
      items.each(asked.span(), filter, entry -> print(printer, entry));
    }
  }

  @GetMapping("/stable/{version}.json")
  void json(
      @RequestAttribute Trends.Snapshot record,
      @PathVariable String version,
      @RequestParam MultiValueMap<String, String> parameters,
      HttpServletResponse response)
      throws IOException {
    if (StableAddress.isSeries(version)) {
      write(record, addresses.series(version), response, "linux-" + version + ".json");
      return;
    }
    StableAddress.Asked asked = addresses.read(version);
    FixFilter filter = FixFilter.parse(parameters, record.vocabulary());
    int total = items.count(asked.span(), filter).changes();
    try (JsonGenerator to =
        json.createGenerator(open(response, "application/json", "linux-" + version + ".json"))) {
      head(to, record, total, CHANGES);
      items.each(asked.span(), filter, to::writePOJO);
      to.writeEndArray();
      to.writeEndObject();
    }
  }

  private List<Release> counted(List<StableVersion> versions) {
    Map<String, StableCounts> counts = items.counts(versions);
    return versions.stream()
        .map(version ->
            new Release(
                version,
                Objects.requireNonNullElse(
                    counts.get(version.version()), StableCounts.none(version.version()))))
        .toList();
  }

  private void print(List<StableVersion> versions, HttpServletResponse response, String name)
      throws IOException {
    try (CSVPrinter printer = new CSVPrinter(open(response, "text/csv", name), RELEASES_CSV)) {
      for (Release row : counted(versions)) {
        StableVersion release = row.release();
        printer.printRecord(
            release.version(),
            release.series(),
            release.date(),
            release.source(),
            release.listedFrom(),
            release.items(),
            row.counts().changes(),
            row.counts().security(),
            row.counts().withCve(),
            row.counts().recorded());
      }
    }
  }

  private void write(
      Trends.Snapshot record,
      List<StableVersion> versions,
      HttpServletResponse response,
      String name)
      throws IOException {
    try (JsonGenerator to = json.createGenerator(open(response, "application/json", name))) {
      head(to, record, versions.size(), RELEASES);
      counted(versions).forEach(to::writePOJO);
      to.writeEndArray();
      to.writeEndObject();
    }
  }

  /** What every file says of itself, up to the list. */
  private static void head(JsonGenerator to, Trends.Snapshot record, int total, String definition) {
    to.writeStartObject();
    to.writeStringProperty("generatedAt", Clock.systemUTC().instant().toString());
    to.writeStringProperty("revision", record.version().stamp());
    to.writeNumberProperty("total", total);
    to.writeStringProperty("definition", definition);
    to.writeArrayPropertyStart("items");
  }

  private static Writer open(HttpServletResponse response, String type, String name)
      throws IOException {
    response.setContentType(type);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"");
    return response.getWriter();
  }

  private static void print(CSVPrinter printer, StableEntry entry) {
    try {
      printer.printRecord(
          entry.version(),
          entry.first(),
          entry.title(),
          entry.fixId(),
          entry.commit(),
          entry.subsystem(),
          entry.kind(),
          entry.security(),
          entry.provenance(),
          entry.driver(),
          String.join(" ", entry.cves()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
