// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fixtide.catalog.BadFilterException;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.PullEntry;
import org.fixtide.trend.Cycle;
import org.fixtide.trend.Facts;
import org.fixtide.trend.Names;
import org.fixtide.trend.Trends;
import org.fixtide.web.Chart;
import org.fixtide.web.Facet;
import org.fixtide.web.FactView;
import org.fixtide.web.PageHead;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The front page. */
@Controller
class OverviewController {

  private static final int NEWEST = 9;
  private static final int MULTIPLES = 18;

  private final VolumeChart volume;
  private final Charts charts;
  private final Facts facts;
  private final Names names;

  OverviewController(VolumeChart volume, Charts charts, Facts facts, Names names) {
    this.volume = volume;
    this.charts = charts;
    this.facts = facts;
    this.names = names;
  }

  @GetMapping("/")
  String overview(
      @RequestAttribute Trends.Snapshot record,
      @RequestParam MultiValueMap<String, String> parameters,
      Model model) {
    FixFilter chosen = used(FixFilter.parse(parameters, record.vocabulary()));
    OverviewView view = view(record, chosen);
    model.addAttribute("view", view);
    OverviewView.Lead lead = view.lead();
    model.addAttribute(
        "page",
        new PageHead(
                lead == null ? "Linux networking fixes" : lead.headline(),
                "Linux networking fixes, read from the pull requests that carry them: how many,"
                    + " where, of what kind, against all that came before.",
                "",
                chosen.href("/"))
            .withFeed("Pulls to Linus Torvalds", "/pulls.atom?tree=net"));
    return "pages/overview";
  }

  private static FixFilter used(FixFilter filter) {
    for (Criterion criterion : filter.values().keySet()) {
      if (criterion != Criterion.AREA && criterion != Criterion.TESTS) {
        throw new BadFilterException(
            criterion.parameter(), filter.of(criterion).getFirst(), "area and tests only");
      }
    }
    if (filter.of(Criterion.AREA).size() > 1) {
      throw new BadFilterException(
          "area", String.join(", ", filter.of(Criterion.AREA)), "one value only");
    }
    return filter;
  }

  private OverviewView view(Trends.Snapshot record, FixFilter chosen) {
    List<PullEntry> net = record.pulls().net();
    FixFilter filter = Trends.Snapshot.net();
    for (Criterion criterion : chosen.values().keySet()) {
      filter = filter.with(criterion, chosen.of(criterion));
    }
    int most = Math.max(1, net.stream().mapToInt(PullEntry::fixes).max().orElse(1));
    List<Cycle> cycles = VolumeChart.drawn(record);
    List<Multiple> multiples = cycles.isEmpty() ? List.of() : multiples(record, cycles);
    return new OverviewView(
        lead(record, most).orElse(null),
        cycles.isEmpty()
            ? null
            : volume.of(record, filter, chosen.only(Criterion.AREA), chosen.href("/")),
        areas(chosen),
        FixesView.tests(chosen, "/"),
        net.stream().limit(NEWEST).map(p -> PullRow.of(record, p, names, most)).toList(),
        net.size(),
        facts.worthSaying(record).stream().map(fact -> Addresses.fact(fact, "/")).toList(),
        multiples,
        note(cycles),
        most);
  }

  private Optional<OverviewView.Lead> lead(Trends.Snapshot record, int most) {
    return facts
        .notablePull(record.pulls())
        .map(pull -> {
          PullEntry newest = record.pulls().net().getFirst();
          boolean latest = newest.id() == pull.id();
          return new OverviewView.Lead(
              facts.headline(record.pulls(), pull),
              pull.slug(),
              pull.path(),
              pull.sentAt().toLocalDate(),
              latest,
              leadFacts(record, pull),
              strip(record, pull),
              latest ? null : PullRow.of(record, newest, names, most));
        });
  }

  private List<FactView> leadFacts(Trends.Snapshot record, PullEntry pull) {
    List<FactView> found = new ArrayList<>();
    found.add(Addresses.fact(facts.about(record.pulls(), pull), "/"));
    facts
        .largestGroup(pull, record.ranked(Facts.fixesOf(pull), Dimension.SUBSYSTEM))
        .ifPresent(fact -> found.add(Addresses.fact(fact, "/")));
    return found;
  }

  private @Nullable Chart strip(Trends.Snapshot record, PullEntry pull) {
    List<PullEntry> like = record.pulls().sameCandidate(pull);
    return like.size() < 2
        ? null
        : charts.pulls(
            Chart.Kind.STRIP,
            "Fixes in each rc" + pull.rc() + ", by release",
            "The %d rc%d pulls to Linus Torvalds on record.".formatted(like.size(), pull.rc()),
            like,
            pull);
  }

  private List<Facet.Option> areas(FixFilter chosen) {
    List<Facet.Option> options = new ArrayList<>();
    options.add(
        new Facet.Option("all", "All areas", 0, chosen.of(Criterion.AREA).isEmpty(), link(chosen)));
    for (String area : names.areas()) {
      options.add(
          new Facet.Option(
              area, names.area(area), 0, chosen.has(Criterion.AREA, area), link(chosen, area)));
    }
    return options;
  }

  private static String link(FixFilter chosen, String... area) {
    return chosen.with(Criterion.AREA, area).href("/");
  }

  private List<Multiple> multiples(Trends.Snapshot record, List<Cycle> cycles) {
    FixFilter net = Trends.Snapshot.net();
    Map<String, Map<String, Integer>> table =
        record.table(net, Dimension.SUBSYSTEM, Dimension.RELEASE);
    List<String> largest =
        table.keySet().stream()
            .sorted(
                Comparator.comparingInt((String key) -> sum(table.get(key), cycles))
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .limit(MULTIPLES)
            .toList();
    int scale =
        largest.stream()
            .flatMap(key -> cycles.stream().map(c -> count(table.get(key), c)))
            .max(Comparator.naturalOrder())
            .orElse(1);
    return largest.stream()
        .map(key ->
            Multiple.of(
                key,
                names.subsystem(key),
                cycles,
                table.getOrDefault(key, Map.of()),
                Math.max(1, scale),
                net))
        .toList();
  }

  private static int sum(@Nullable Map<String, Integer> row, List<Cycle> cycles) {
    return cycles.stream().mapToInt(cycle -> count(row, cycle)).sum();
  }

  private static int count(@Nullable Map<String, Integer> row, Cycle cycle) {
    return row == null ? 0 : row.getOrDefault(cycle.release(), 0);
  }

  private static String note(List<Cycle> cycles) {
    return cycles.isEmpty()
        ? ""
        : "Fixes in net pulls, %s to %s from left to right, one scale for all. The figure is %s%s; the highest finished release carries its number."
            .formatted(
                cycles.getFirst().release(),
                cycles.getLast().release(),
                cycles.getLast().release(),
                cycles.getLast().newest()
                    ? " to rc" + cycles.getLast().lastCandidate() + ", hatched"
                    : "");
  }
}
