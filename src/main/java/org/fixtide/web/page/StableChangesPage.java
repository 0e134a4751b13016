// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.GroupCount;
import org.fixtide.catalog.StableCounts;
import org.fixtide.catalog.StableItemQueries;
import org.fixtide.catalog.StablePage;
import org.fixtide.catalog.StableQueries;
import org.fixtide.catalog.StableRecord;
import org.fixtide.catalog.StableVersion;
import org.fixtide.trend.Names;
import org.fixtide.trend.Numbers;
import org.fixtide.web.Chip;
import org.fixtide.web.Crumb;
import org.fixtide.web.Facet;
import org.fixtide.web.Pager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of what one stable release carries, or several in a row. */
@Component
class StableChangesPage {

  private static final int OPTIONS = 24;
  private static final List<Dimension> SHOWN =
      List.of(
          Dimension.SECURITY,
          Dimension.CVE,
          Dimension.KIND,
          Dimension.SUBSYSTEM,
          Dimension.DRIVER,
          Dimension.PROVENANCE);

  private final StableQueries stable;
  private final StableItemQueries items;
  private final ReportRows rows;
  private final Names names;

  StableChangesPage(StableQueries stable, StableItemQueries items, ReportRows rows, Names names) {
    this.stable = stable;
    this.items = items;
    this.rows = rows;
    this.names = names;
  }

  StableView.Changes of(
      StableAddress.Asked asked, FixFilter filter, StablePage.@Nullable Key after) {
    StableCounts all = items.count(asked.span(), FixFilter.all());
    int total =
        filter.values().isEmpty() ? all.changes() : items.count(asked.span(), filter).changes();
    StablePage page = items.page(asked.span(), filter, after);
    String path = asked.path();
    StableVersion last = asked.last();
    List<StableVersion> versions = stable.versions(last.series());
    return new StableView.Changes(
        headline(asked, all),
        standfirst(asked),
        all.changes(),
        all.recorded(),
        remark(asked),
        total,
        chips(filter, path),
        facets(asked, filter),
        path,
        filter.values().isEmpty() ? "" : "?" + filter.query(),
        page.items().stream().map(rows::row).toList(),
        pager(page, total, filter.href(path), after != null),
        beside(asked, versions, -1),
        beside(asked, versions, 1),
        asked.isOne() || asked.first() == null ? "" : asked.first().version(),
        asked.isOne() ? "" : last.version(),
        List.of(
            new Crumb("Stable releases", "/stable"),
            new Crumb(last.series(), "/stable/" + last.series()),
            new Crumb(path.substring("/stable/".length()), null)));
  }

  private static String headline(StableAddress.Asked asked, StableCounts all) {
    String counted = Numbers.counted(all.changes(), "networking change", "networking changes");
    String cves = all.withCve() == 0 ? "" : ", " + Numbers.whole(all.withCve()) + " with a CVE id";
    String name = asked.last().version();
    if (!asked.isOne()) {
      name =
          (asked.first() == null ? asked.span().series() : asked.first().version()) + " to " + name;
    }
    return "Linux %s: %s%s".formatted(name, counted, cves);
  }

  private static String standfirst(StableAddress.Asked asked) {
    StableVersion first = asked.first();
    StableVersion last = asked.last();
    if (asked.isOne()) {
      return Numbers.counted(last.items(), "commit", "commits") + released(last) + ".";
    }
    return "What %s has and %s has not."
        .formatted(last.version(), first == null ? "Linux " + last.series() : first.version());
  }

  private static String released(StableVersion version) {
    if (version.date() == null) {
      return "";
    }
    return (version.source() == StableRecord.Source.DEBIAN
            ? ", listed by Debian on "
            : ", released on ")
        + StableSeriesPage.day(version.date());
  }

  private static String remark(StableAddress.Asked asked) {
    StableVersion first = asked.first();
    StableVersion last = asked.last();
    if (asked.isOne()) {
      return together(last);
    }
    return first != null && first.items() == 0
        ? "The commits of %s are listed under a later release: some of what is shown is in it already."
            .formatted(first.version())
        : "";
  }

  private static String together(StableVersion version) {
    if (version.items() == 0) {
      return "Its commits are listed under a later release, so what it brought is not told.";
    }
    return version.listedFrom().equals(version.version())
        ? ""
        : "The changelog lists the commits of %s to %s together; which of them brought one is not told."
            .formatted(version.listedFrom(), version.version());
  }

  private List<Chip> chips(FixFilter filter, String path) {
    List<Chip> chips = new ArrayList<>();
    filter
        .values()
        .forEach((criterion, values) ->
            values.forEach(value ->
                chips.add(
                    new Chip(
                        criterion.title(),
                        names.of(criterion, value),
                        filter.toggle(criterion, value).href(path)))));
    return chips;
  }

  private List<Facet> facets(StableAddress.Asked asked, FixFilter filter) {
    Map<Dimension, List<GroupCount>> counts = items.facets(asked.span(), filter, SHOWN);
    return SHOWN.stream()
        .map(dimension -> facet(asked.path(), filter, dimension.criterion(), counts.get(dimension)))
        .filter(facet -> !facet.options().isEmpty())
        .toList();
  }

  private Facet facet(
      String path, FixFilter filter, Criterion criterion, @Nullable List<GroupCount> counts) {
    List<GroupCount> ranked =
        Stream.ofNullable(counts)
            .flatMap(List::stream)
            .filter(count -> !count.key().isEmpty())
            .sorted(Facets.LARGEST_FIRST)
            .toList();
    List<Facet.Option> options =
        ranked.stream()
            .limit(OPTIONS)
            .map(count ->
                new Facet.Option(
                    count.key(),
                    names.of(criterion, count.key()),
                    count.fixes(),
                    filter.has(criterion, count.key()),
                    filter.toggle(criterion, count.key()).href(path)))
            .toList();
    String title =
        ranked.size() > OPTIONS
            ? "%s: the %d most frequent of %d".formatted(criterion.title(), OPTIONS, ranked.size())
            : criterion.title();
    int base = ranked.isEmpty() ? 1 : ranked.getFirst().fixes();
    return new Facet(criterion.parameter(), title, options, base);
  }

  private static Pager pager(StablePage page, int total, String href, boolean further) {
    StablePage.Key next = page.next();
    return new Pager(
        page.items().size(),
        total,
        total == 1 ? "change" : "changes",
        further ? href : null,
        next == null ? null : FixesController.joined(href, "after=" + next.written()));
  }

  /**
   * The release so many before or after a single one, where it is on record.
   *
   * @param newestFirst the releases of its series
   */
  private static @Nullable String beside(
      StableAddress.Asked asked, List<StableVersion> newestFirst, int later) {
    int place = asked.isOne() ? newestFirst.indexOf(asked.last()) - later : -1;
    return place < 0 || place >= newestFirst.size() ? null : newestFirst.get(place).version();
  }
}
