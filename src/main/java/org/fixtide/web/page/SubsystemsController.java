// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.fixtide.trend.Cycle;
import org.fixtide.trend.Names;
import org.fixtide.trend.Trends;
import org.fixtide.web.Named;
import org.fixtide.web.PageHead;
import org.fixtide.web.page.SubsystemViews.Count;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/** The subsystems, and one of them by release. */
@Controller
class SubsystemsController {

  private static final int RELEASES = 3;
  private static final String NO_KIND_OF_NOTE = "behaviour";

  private final SubsystemPage page;
  private final Names names;

  SubsystemsController(SubsystemPage page, Names names) {
    this.page = page;
    this.names = names;
  }

  @GetMapping("/subsystems")
  String subsystems(@RequestAttribute Trends.Snapshot record, Model model) {
    Counts counts = Counts.of(record);
    List<SubsystemViews.Area> areas =
        names.areas().stream()
            .map(area -> new SubsystemViews.Area(area, names.area(area), rows(area, counts)))
            .toList();
    model.addAttribute(
        "view",
        new SubsystemViews.All(
            areas,
            counts.releases(),
            "Fixes in all pulls on record, whatever their tree; each fix is counted once. The"
                + " columns by release count those in the pulls to Linus Torvalds."));
    model.addAttribute(
        "page",
        new PageHead(
            "Subsystems",
            "Linux networking by subsystem: fixes on record of each, by area.",
            "subsystems",
            "/subsystems"));
    return "pages/subsystems";
  }

  /** What all rows are made of, each read once; by subsystem. */
  private record Counts(
      Map<String, Map<String, Integer>> kinds,
      Map<String, Map<String, Integer>> security,
      Map<String, Map<String, Integer>> byRelease,
      List<String> releases) {

    static Counts of(Trends.Snapshot record) {
      FixFilter all = FixFilter.all();
      List<Cycle> cycles = VolumeChart.drawn(record);
      return new Counts(
          record.table(all, Dimension.SUBSYSTEM, Dimension.KIND),
          record.table(all, Dimension.SUBSYSTEM, Dimension.SECURITY),
          record.table(Trends.Snapshot.net(), Dimension.SUBSYSTEM, Dimension.RELEASE),
          cycles.subList(Math.max(0, cycles.size() - RELEASES), cycles.size()).stream()
              .map(Cycle::release)
              .toList());
    }

    int fixes(String subsystem) {
      return kinds.getOrDefault(subsystem, Map.of()).values().stream().mapToInt(n -> n).sum();
    }
  }

  private List<SubsystemViews.Row> rows(String area, Counts counts) {
    return names.subsystemsOf(area).stream()
        .sorted(Comparator.comparingInt(counts::fixes).reversed())
        .map(key -> row(key, counts))
        .toList();
  }

  private SubsystemViews.Row row(String key, Counts counts) {
    FixFilter filter = FixFilter.all().with(Criterion.SUBSYSTEM, key);
    FixFilter net = Trends.Snapshot.net().with(Criterion.SUBSYSTEM, key);
    Map<String, Integer> releases = counts.byRelease().getOrDefault(key, Map.of());
    return new SubsystemViews.Row(
        names.subsystem(key),
        "/subsystems/" + key,
        count(counts.fixes(key), filter),
        count(
            counts.security().getOrDefault(key, Map.of()).getOrDefault("yes", 0),
            filter.with(Criterion.SECURITY, "yes")),
        counts.releases().stream()
            .map(r -> count(releases.getOrDefault(r, 0), net.with(Criterion.RELEASE, r)))
            .toList(),
        frequent(counts.kinds().getOrDefault(key, Map.of()), filter));
  }

  private static Count count(int number, FixFilter filter) {
    return new Count(number, number == 0 ? null : Addresses.fixes(filter));
  }

  private @Nullable Named frequent(Map<String, Integer> kinds, FixFilter filter) {
    return kinds.entrySet().stream()
        .filter(kind -> !kind.getKey().equals(NO_KIND_OF_NOTE))
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(kind ->
            new Named(
                kind.getKey(),
                names.kind(kind.getKey()),
                Addresses.fixes(filter.with(Criterion.KIND, kind.getKey()))))
        .orElse(null);
  }

  @GetMapping("/subsystems/{key}")
  String subsystem(
      @RequestAttribute Trends.Snapshot record, @PathVariable String key, Model model) {
    if (!names.hasSubsystem(key)) {
      throw new NotOnRecordException("The subsystem " + key, key);
    }
    SubsystemViews.One view = page.of(record, key);
    model.addAttribute("view", view);
    model.addAttribute(
        "page",
        new PageHead(
                view.headline(),
                view.name()
                    + ": networking fixes by release, candidate, kind of bug and finder, and the"
                    + " newest of them.",
                "subsystems",
                "/subsystems/" + key)
            .withFeed(view.name() + " fixes", "/subsystems/" + key + ".atom"));
    return "pages/subsystem";
  }
}
