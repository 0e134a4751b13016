// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.PullEntry;
import org.fixtide.trend.Comparison;
import org.fixtide.trend.Cycle;
import org.fixtide.trend.Facts;
import org.fixtide.trend.Names;
import org.fixtide.trend.Numbers;
import org.fixtide.trend.Trends;
import org.fixtide.web.Chart;
import org.fixtide.web.Crumb;
import org.fixtide.web.PageHead;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/** The releases, and one of them rc by rc. */
@Controller
class ReleasesController {

  private final VolumeChart volume;
  private final Charts charts;
  private final Facts facts;
  private final Names names;

  ReleasesController(VolumeChart volume, Charts charts, Facts facts, Names names) {
    this.volume = volume;
    this.charts = charts;
    this.facts = facts;
    this.names = names;
  }

  @GetMapping("/releases")
  String releases(@RequestAttribute Trends.Snapshot record, Model model) {
    Map<String, Integer> fixes = record.byKey(Trends.Snapshot.net(), Dimension.RELEASE);
    List<ReleaseViews.Row> rows =
        record.pulls().cycles().stream().map(cycle -> row(cycle, fixes)).toList();
    Chart chart =
        rows.isEmpty() ? null : volume.of(record, Trends.Snapshot.net(), null, "/releases");
    model.addAttribute("view", new ReleaseViews.All(rows, chart));
    model.addAttribute(
        "page",
        new PageHead(
            "Releases",
            "Networking fixes of each Linux release, from the pulls to Linus Torvalds on record.",
            "releases",
            "/releases"));
    return "pages/releases";
  }

  private static ReleaseViews.Row row(Cycle cycle, Map<String, Integer> fixes) {
    return new ReleaseViews.Row(
        cycle.release(),
        Addresses.release(cycle.release()),
        fixes.getOrDefault(cycle.release(), 0),
        Addresses.fixes(of(cycle)),
        cycle.pulls().size(),
        cycle.gap());
  }

  private static FixFilter of(Cycle cycle) {
    return Trends.Snapshot.net().with(Criterion.RELEASE, cycle.release());
  }

  @GetMapping("/releases/{release}")
  String release(
      @RequestAttribute Trends.Snapshot record, @PathVariable String release, Model model) {
    Cycle cycle =
        record
            .pulls()
            .cycle(release)
            .orElseThrow(() -> new NotOnRecordException("The release " + release, release));
    ReleaseViews.One view = one(record, cycle);
    model.addAttribute("view", view);
    model.addAttribute(
        "page",
        new PageHead(
            view.headline(),
            "Linux "
                + release
                + " rc by rc against the usual; its networking fixes by subsystem, kind and section.",
            "releases",
            Addresses.release(release)));
    return "pages/release";
  }

  private ReleaseViews.One one(Trends.Snapshot record, Cycle cycle) {
    FixFilter filter = of(cycle);
    Map<String, Map<String, Integer>> table =
        record.table(Trends.Snapshot.net(), Dimension.RELEASE, Dimension.SUBSYSTEM);
    int fixes =
        table.getOrDefault(cycle.release(), Map.of()).values().stream().mapToInt(i -> i).sum();
    List<ReleaseViews.Candidate> candidates = candidates(record, cycle);
    List<Cycle> all = record.pulls().cycles();
    int at = all.indexOf(cycle);
    int most = record.pulls().net().stream().mapToInt(PullEntry::fixes).max().orElse(1);
    return new ReleaseViews.One(
        cycle.release(),
        Numbers.counted(fixes, "networking fix", "networking fixes")
            + (cycle.newest() ? " so far for " : " for ")
            + cycle.release(),
        cycle.gap(),
        fixes,
        Addresses.fixes(filter),
        candidates,
        facts.cycle(record.pulls(), cycle, table).stream()
            .map(fact -> Addresses.fact(fact, Addresses.release(cycle.release())))
            .toList(),
        byCandidate(cycle, candidates, filter),
        bars(record, cycle, filter, Dimension.SUBSYSTEM, "By subsystem"),
        bars(record, cycle, filter, Dimension.KIND, "By kind of bug"),
        bars(record, cycle, filter, Dimension.SECTION, "By section of the summaries"),
        cycle.pulls().stream().map(pull -> PullRow.of(record, pull, names, most)).toList(),
        most,
        List.of(new Crumb("Releases", "/releases"), new Crumb(cycle.release(), null)),
        at + 1 < all.size() ? all.get(at + 1).release() : null,
        at > 0 ? all.get(at - 1).release() : null);
  }

  private Chart bars(
      Trends.Snapshot record, Cycle cycle, FixFilter filter, Dimension dimension, String title) {
    String subtitle =
        dimension == Dimension.SECTION
            ? "As the pulls' own summaries file them; most fixes are not named there."
            : "Fixes in the net pulls of " + cycle.release() + ", each counted once.";
    return charts.bars(
        "by-" + dimension.criterion().parameter(),
        title,
        subtitle,
        dimension.criterion(),
        record.ranked(filter, dimension),
        filter,
        Addresses.release(cycle.release()));
  }

  private static List<ReleaseViews.Candidate> candidates(Trends.Snapshot record, Cycle cycle) {
    Map<String, Map<String, Integer>> table =
        record.table(Trends.Snapshot.net(), Dimension.RC, Dimension.RELEASE);
    int most =
        table.values().stream()
            .flatMap(row -> row.values().stream())
            .max(Integer::compare)
            .orElse(1);
    return IntStream.rangeClosed(1, cycle.lastCandidate())
        .mapToObj(
            rc -> candidate(cycle, rc, table.getOrDefault(String.valueOf(rc), Map.of()), most))
        .toList();
  }

  private static ReleaseViews.Candidate candidate(
      Cycle cycle, int rc, Map<String, Integer> byRelease, int most) {
    Integer fixes = byRelease.get(cycle.release());
    List<Integer> others = new ArrayList<>();
    byRelease.forEach((release, count) -> addOther(others, release, count, cycle));
    boolean compared = fixes != null && others.size() >= 3;
    Comparison comparison = new Comparison(fixes == null ? 0 : fixes, others);
    double median = Comparison.median(others);
    return new ReleaseViews.Candidate(
        rc,
        fixes,
        fixes == null ? null : Addresses.fixes(of(cycle).with(Criterion.RC, String.valueOf(rc))),
        others.isEmpty() ? "" : Numbers.median(median),
        others.size(),
        compared ? signed(comparison.value() - median) : "",
        compared
            ? Strip.of(
                comparison,
                most,
                fixes + " fixes; median of " + others.size() + " others " + Numbers.median(median))
            : null);
  }

  private static void addOther(List<Integer> others, String release, int count, Cycle cycle) {
    if (!release.equals(cycle.release()) && !release.isEmpty()) {
      others.add(count);
    }
  }

  private static String signed(double difference) {
    String size = Numbers.median(Math.abs(difference));
    return difference > 0 ? "+" + size : difference < 0 ? "−" + size : "0";
  }

  private static Chart byCandidate(
      Cycle cycle, List<ReleaseViews.Candidate> candidates, FixFilter filter) {
    List<Chart.Column> columns = candidates.stream().map(candidate -> column(candidate)).toList();
    List<Chart.Value> values =
        candidates.stream().map(c -> new Chart.Value(c.fixes(), c.href())).toList();
    return new Chart(
        "by-rc",
        Chart.Kind.STACKED_BARS,
        "Fixes in each candidate of " + cycle.release(),
        "The small triangle marks the median of the same candidate in the other releases on record.",
        "fixes",
        "Candidate",
        columns,
        List.of(new Chart.Series("fixes", "Fixes", "ink", values)),
        null,
        Charts.links(Addresses.release(cycle.release()) + "#by-rc", Addresses.fixes(filter)));
  }

  private static Chart.Column column(ReleaseViews.Candidate candidate) {
    Chart.@Nullable Mark mark =
        candidate.of() < 3
            ? null
            : new Chart.Mark(
                Double.parseDouble(candidate.median()), "median " + candidate.median());
    return new Chart.Column(
        "rc" + candidate.rc(),
        candidate.fixes() == null ? "no pull on record" : null,
        false,
        false,
        candidate.href(),
        candidate.fixes(),
        mark);
  }
}
