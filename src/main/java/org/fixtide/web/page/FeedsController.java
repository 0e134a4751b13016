// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.List;
import java.util.Map;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.GroupCount;
import org.fixtide.hardware.Drivers;
import org.fixtide.trend.Names;
import org.fixtide.trend.Trends;
import org.fixtide.web.FeedLink;
import org.fixtide.web.PageHead;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Every feed that has a name. */
@Controller
class FeedsController {

  private final Drivers drivers = Drivers.standard();
  private final Names names;

  FeedsController(Names names) {
    this.names = names;
  }

  /**
   * {@code /feeds}, ready to show.
   *
   * @param main feeds of pulls and of all fixes
   */
  record View(List<FeedLink> main, List<Group> groups) {}

  /** Feeds of one sort. */
  record Group(String title, List<Row> feeds) {}

  /**
   * @param fixes how many are on record
   */
  record Row(FeedLink feed, int fixes) {}

  @GetMapping("/feeds")
  String feeds(@RequestAttribute Trends.Snapshot record, Model model) {
    model.addAttribute(
        "view",
        new View(
            main(),
            List.of(
                new Group("By subsystem", subsystems(record)),
                new Group("By who found the bug", finders(record)),
                new Group("By driver", drivers(record)))));
    model.addAttribute(
        "page",
        new PageHead(
                "Feeds",
                "Atom feeds of Linux networking fixes: pulls, subsystems, finders, drivers, and any"
                    + " selection of fixes.",
                "",
                "/feeds")
            .withFeeds(main()));
    return "pages/feeds";
  }

  private static List<FeedLink> main() {
    return List.of(
        new FeedLink("Pulls to Linus Torvalds", "/pulls.atom?tree=net"),
        new FeedLink("All fixes pulls", "/pulls.atom"),
        new FeedLink("Feature pulls", "/pulls.atom?sort=features"),
        new FeedLink("All fixes", "/fixes.atom"),
        new FeedLink("Stable releases", "/stable.atom"));
  }

  private List<Row> subsystems(Trends.Snapshot record) {
    Map<String, Integer> fixes = record.byKey(FixFilter.all(), Dimension.SUBSYSTEM);
    return names.areas().stream()
        .flatMap(area -> names.subsystemsOf(area).stream())
        .map(key ->
            new Row(
                new FeedLink(names.subsystem(key), "/subsystems/" + key + ".atom"),
                fixes.getOrDefault(key, 0)))
        .toList();
  }

  private List<Row> finders(Trends.Snapshot record) {
    return record.ranked(FixFilter.all(), Dimension.PROVENANCE).stream()
        .map(count -> finder(count))
        .toList();
  }

  private Row finder(GroupCount count) {
    FixFilter filter = FixFilter.all().with(Criterion.PROVENANCE, count.key());
    return new Row(
        new FeedLink(names.of(Criterion.PROVENANCE, count.key()), filter.href("/fixes.atom")),
        count.fixes());
  }

  /** Those with a fix on record; every other known driver has a feed too, at its page. */
  private List<Row> drivers(Trends.Snapshot record) {
    return record.byKey(FixFilter.all(), Dimension.DRIVER).entrySet().stream()
        .filter(count -> drivers.find(count.getKey()).isPresent())
        .sorted(Map.Entry.comparingByKey())
        .map(count ->
            new Row(
                new FeedLink(count.getKey(), "/hardware/" + count.getKey() + ".atom"),
                count.getValue()))
        .toList();
  }
}
