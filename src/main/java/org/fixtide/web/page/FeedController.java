// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import com.rometools.rome.feed.atom.Feed;
import java.util.Collection;
import java.util.stream.Stream;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.FixQueries;
import org.fixtide.hardware.Driver;
import org.fixtide.hardware.Drivers;
import org.fixtide.hardware.Reports;
import org.fixtide.trend.Names;
import org.fixtide.trend.Trends;
import org.fixtide.web.data.PullSelection;
import org.fixtide.web.feed.AtomFeed;
import org.fixtide.web.feed.Feeds;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The feeds beside the lists of fixes and pulls. */
@Controller
class FeedController {

  private static final int NEWEST = 50;

  private final Drivers drivers = Drivers.standard();
  private final FixQueries fixes;
  private final Reports reports;
  private final News news;
  private final Feeds feeds;
  private final Names names;

  FeedController(FixQueries fixes, Reports reports, News news, Feeds feeds, Names names) {
    this.fixes = fixes;
    this.reports = reports;
    this.news = news;
    this.feeds = feeds;
    this.names = names;
  }

  @GetMapping("/fixes.atom")
  ResponseEntity<Feed> fixes(
      @RequestAttribute Trends.Snapshot record,
      @RequestParam MultiValueMap<String, String> parameters) {
    FixFilter filter = FixFilter.parse(parameters, record.vocabulary());
    String words = FixesView.words(filter, names);
    return answer(
        record,
        filter,
        filter.href("/fixes.atom"),
        Addresses.fixes(filter),
        words.isEmpty() ? "Networking fixes" : "Fixes: " + words);
  }

  @GetMapping("/subsystems/{key}.atom")
  ResponseEntity<Feed> subsystem(
      @RequestAttribute Trends.Snapshot record, @PathVariable String key) {
    if (!names.hasSubsystem(key)) {
      throw new NotOnRecordException("The subsystem " + key, key);
    }
    String page = "/subsystems/" + key;
    return answer(
        record,
        FixFilter.all().with(Criterion.SUBSYSTEM, key),
        page + ".atom",
        page,
        names.subsystem(key) + " fixes");
  }

  @GetMapping("/hardware/{module}.atom")
  ResponseEntity<Feed> driver(
      @RequestAttribute Trends.Snapshot record, @PathVariable String module) {
    Driver driver =
        drivers
            .find(module)
            .orElseThrow(() -> new NotOnRecordException("The driver " + module, module));
    Collection<String> modules =
        Stream.concat(Stream.of(driver.module()), reports.parts(driver).stream()).toList();
    String page = "/hardware/" + driver.module();
    return answer(
        record,
        FixFilter.all().with(Criterion.DRIVER, modules),
        page + ".atom",
        page,
        driver.module() + " fixes");
  }

  private ResponseEntity<Feed> answer(
      Trends.Snapshot record, FixFilter filter, String path, String page, String title) {
    var newest = fixes.page(filter, record.vocabulary(), false, null).fixes();
    return feeds.answer(
        new AtomFeed(
            path,
            page,
            title,
            "The newest that pull requests of Linux networking carry.",
            news.ofFixes(newest)));
  }

  @GetMapping("/pulls.atom")
  ResponseEntity<Feed> pulls(
      @RequestAttribute Trends.Snapshot record,
      @RequestParam MultiValueMap<String, String> parameters) {
    PullSelection selection = PullSelection.of(parameters, record.vocabulary()).newestFirst();
    var pulls = selection.in(record);
    return feeds.answer(
        new AtomFeed(
            selection.feed(),
            selection.href("/pulls"),
            selection.name(names),
            "Pull requests of Linux networking, the newest first.",
            pulls.stream().limit(NEWEST).map(news::ofPull).toList()));
  }
}
