// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;
import org.fixtide.catalog.BadFilterException;
import org.fixtide.trend.Comparing;
import org.fixtide.trend.Names;
import org.fixtide.trend.Numbers;
import org.fixtide.trend.Panel;
import org.fixtide.trend.SideBySide;
import org.fixtide.trend.Trends;
import org.fixtide.web.Named;
import org.fixtide.web.PageHead;
import org.fixtide.web.data.ListFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** Two releases, or two subsystems, side by side. */
@Controller
class CompareController {

  private final Comparing comparing;
  private final Names names;
  private final JsonMapper json;

  CompareController(Comparing comparing, Names names, JsonMapper json) {
    this.comparing = comparing;
    this.names = names;
    this.json = json;
  }

  @GetMapping("/compare")
  String compare(
      @RequestAttribute Trends.Snapshot record,
      @RequestParam(defaultValue = "") String a,
      @RequestParam(defaultValue = "") String b,
      Model model) {
    boolean asked = !a.isBlank() || !b.isBlank();
    SideBySide sides = asked ? of(record, a, b) : null;
    model.addAttribute(
        "view",
        new CompareView(
            a.strip(),
            b.strip(),
            choices(record),
            example(record),
            sides == null ? null : CompareView.Shown.of(sides, query(sides))));
    model.addAttribute(
        "page",
        sides == null
            ? new PageHead(
                "Compare",
                "Two Linux releases, or two networking subsystems, side by side.",
                "compare",
                "/compare")
            : new PageHead(
                sides.a().name() + " and " + sides.b().name() + " side by side",
                "%s: %s, %s: %s. %s"
                    .formatted(
                        sides.a().name(),
                        Numbers.counted(sides.a().total(), "networking fix", "networking fixes"),
                        sides.b().name(),
                        Numbers.whole(sides.b().total()),
                        sides.basis()),
                "compare",
                "/compare" + query(sides)));
    return "pages/compare";
  }

  private SideBySide of(Trends.Snapshot record, String a, String b) {
    if (a.isBlank() || b.isBlank()) {
      throw new BadFilterException(
          a.isBlank() ? "a" : "b", "", "both a and b: two releases or two subsystems");
    }
    return comparing.of(record, a.strip(), b.strip());
  }

  private static String query(SideBySide sides) {
    return "?a=" + encoded(sides.a().key()) + "&b=" + encoded(sides.b().key());
  }

  private static String encoded(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8);
  }

  private List<Named> choices(Trends.Snapshot record) {
    return Stream.concat(
            comparing.releases(record).stream().map(r -> new Named(r, "Linux " + r, "")),
            names.areas().stream()
                .flatMap(area -> names.subsystemsOf(area).stream())
                .map(key -> new Named(key, names.subsystem(key), "")))
        .toList();
  }

  private @Nullable String example(Trends.Snapshot record) {
    return comparing
        .example(record)
        .map(two -> "/compare?a=" + two.get(0) + "&b=" + two.get(1))
        .orElse(null);
  }

  @GetMapping("/compare.csv")
  void csv(
      @RequestAttribute Trends.Snapshot record,
      @RequestParam String a,
      @RequestParam String b,
      HttpServletResponse response)
      throws IOException {
    SideBySide sides = of(record, a, b);
    try (CSVPrinter csv = FigureTable.open(response, "compare.csv")) {
      csv.printRecord(
          "by", "name", sides.a().name(), "of", sides.b().name(), "of", "fixes_a", "fixes_b");
      for (SideBySide.Group group : sides.groups()) {
        for (SideBySide.Line line : group.lines()) {
          csv.printRecord(
              group.key(),
              line.name(),
              line.a().number(),
              group.a().number(),
              line.b().number(),
              group.b().number(),
              Addresses.fixes(line.a().fixes()),
              Addresses.fixes(line.b().fixes()));
        }
      }
    }
  }

  /** The comparison as JSON. */
  record Data(
      Instant generatedAt,
      long revision,
      String definition,
      Total a,
      Total b,
      List<GroupData> groups) {}

  record Total(String key, String name, @Nullable String note, int total, String fixes) {}

  record GroupData(String by, int a, int b, @Nullable String note, List<LineData> lines) {}

  record LineData(String key, String name, int a, int b, String fixesA, String fixesB) {}

  @GetMapping("/compare.json")
  void json(
      @RequestAttribute Trends.Snapshot record,
      @RequestParam String a,
      @RequestParam String b,
      HttpServletResponse response)
      throws IOException {
    SideBySide sides = of(record, a, b);
    Data data =
        new Data(
            Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS),
            record.version().revision(),
            sides.basis(),
            total(sides.a()),
            total(sides.b()),
            sides.groups().stream().map(CompareController::group).toList());
    ListFiles.open(response, "application/json", "compare.json")
        .write(json.writeValueAsString(data));
  }

  private static Total total(SideBySide.Side side) {
    return new Total(
        side.key(), side.name(), side.note(), side.total(), Addresses.fixes(side.fixes()));
  }

  private static GroupData group(SideBySide.Group group) {
    return new GroupData(
        group.key(),
        group.a().number(),
        group.b().number(),
        group.note(),
        group.lines().stream()
            .map(line ->
                new LineData(
                    line.key(),
                    line.name(),
                    line.a().number(),
                    line.b().number(),
                    fixes(line.a()),
                    fixes(line.b())))
            .toList());
  }

  private static String fixes(Panel.Figure figure) {
    return Addresses.fixes(figure.fixes());
  }
}
