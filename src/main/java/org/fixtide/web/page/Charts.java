// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.GroupCount;
import org.fixtide.catalog.PullEntry;
import org.fixtide.trend.Comparison;
import org.fixtide.trend.Names;
import org.fixtide.trend.Numbers;
import org.fixtide.web.Chart;
import org.springframework.stereotype.Component;

/** Makes charts of figures. */
@Component
class Charts {

  private static final int BARS = 10;

  private final Names names;

  Charts(Names names) {
    this.names = names;
  }

  /** Pulls of the same candidate, the largest first; the one it is about stands out. */
  Chart pulls(
      Chart.Kind kind, String title, String subtitle, List<PullEntry> pulls, PullEntry about) {
    List<Chart.Column> columns =
        pulls.stream()
            .sorted(Comparator.comparingInt(PullEntry::fixes).reversed())
            .map(pull -> column(pull, pull.id() == about.id()))
            .toList();
    double median = Comparison.median(pulls.stream().map(PullEntry::fixes).toList());
    return new Chart(
        "same-candidate",
        kind,
        title,
        subtitle,
        "fixes",
        "Release",
        columns,
        List.of(),
        new Chart.Reference(median, "median " + Numbers.median(median)),
        links(
            Addresses.candidate(about.rc() == null ? 0 : about.rc()),
            Addresses.fixes(
                FixFilter.all()
                    .with(Criterion.TREE, about.tree())
                    .with(Criterion.RC, String.valueOf(about.rc())))));
  }

  private static Chart.Column column(PullEntry pull, boolean about) {
    String label = pull.release() == null ? pull.slug() : pull.release();
    FixFilter fixes =
        FixFilter.all().with(Criterion.TREE, pull.tree()).with(Criterion.PULL, pull.slug());
    return new Chart.Column(label, null, false, about, Addresses.fixes(fixes), pull.fixes(), null);
  }

  /** Fixes by one criterion, the largest first, what is beyond ten folded into one bar. */
  Chart bars(
      String id,
      String title,
      String subtitle,
      Criterion criterion,
      List<GroupCount> ranked,
      FixFilter filter,
      String page) {
    List<Chart.Column> columns = new ArrayList<>();
    List<GroupCount> single = ranked.size() > BARS ? ranked.subList(0, BARS - 1) : ranked;
    single.forEach(group -> columns.add(bar(criterion, group, filter)));
    if (single.size() < ranked.size()) {
      List<GroupCount> rest = ranked.subList(single.size(), ranked.size());
      columns.add(
          new Chart.Column(
              rest.size() + " others",
              null,
              false,
              false,
              Addresses.fixes(filter.with(criterion, rest.stream().map(GroupCount::key).toList())),
              rest.stream().mapToInt(GroupCount::fixes).sum(),
              null));
    }
    return new Chart(
        id,
        Chart.Kind.BARS,
        title,
        subtitle,
        "fixes",
        criterion.title(),
        columns,
        List.of(),
        null,
        links(page + "#" + id, Addresses.fixes(filter)));
  }

  private Chart.Column bar(Criterion criterion, GroupCount group, FixFilter filter) {
    return new Chart.Column(
        names.of(criterion, group.key()),
        null,
        false,
        false,
        Addresses.fixes(filter.with(criterion, group.key())),
        group.fixes(),
        null);
  }

  /** Downloads of the fixes behind a chart, and its lasting address. */
  static Chart.Links links(String permalink, String fixes) {
    return new Chart.Links(
        fixes.replaceFirst("^/fixes", "/fixes.csv"),
        fixes.replaceFirst("^/fixes", "/fixes.json"),
        permalink);
  }
}
