// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import com.rometools.rome.feed.atom.Feed;
import java.util.List;
import java.util.Map;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.StableCounts;
import org.fixtide.catalog.StableEntry;
import org.fixtide.catalog.StableItemQueries;
import org.fixtide.catalog.StableQueries;
import org.fixtide.catalog.StableVersion;
import org.fixtide.hardware.ReportedFix;
import org.fixtide.hardware.ReportedFix.State;
import org.fixtide.trend.Trends;
import org.fixtide.web.feed.AtomEntry;
import org.fixtide.web.feed.AtomFeed;
import org.fixtide.web.feed.Feeds;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The feeds beside the pages of stable releases. */
@Controller
class StableFeeds {

  private static final int NEWEST = 50;

  private final StableQueries stable;
  private final StableItemQueries items;
  private final StableAddress addresses;
  private final News news;
  private final Feeds feeds;

  StableFeeds(
      StableQueries stable,
      StableItemQueries items,
      StableAddress addresses,
      News news,
      Feeds feeds) {
    this.stable = stable;
    this.items = items;
    this.addresses = addresses;
    this.news = news;
    this.feeds = feeds;
  }

  @GetMapping("/stable.atom")
  ResponseEntity<Feed> all() {
    return releases(stable.versions(), "/stable", "Stable releases");
  }

  @GetMapping("/stable/{version}.atom")
  ResponseEntity<Feed> one(
      @RequestAttribute Trends.Snapshot record,
      @PathVariable String version,
      @RequestParam MultiValueMap<String, String> parameters) {
    if (StableAddress.isSeries(version)) {
      return releases(
          addresses.series(version), "/stable/" + version, "Stable releases of Linux " + version);
    }
    StableAddress.Asked asked = addresses.read(version);
    FixFilter filter = FixFilter.parse(parameters, record.vocabulary());
    return feeds.answer(
        new AtomFeed(
            filter.href(asked.path() + ".atom"),
            filter.href(asked.path()),
            "Networking changes of Linux " + version,
            "Those of the newest release first.",
            items.page(asked.span(), filter, null).items().stream().map(this::entry).toList()));
  }

  private AtomEntry entry(StableEntry change) {
    return news.ofChange(
        ReportedFix.of(change, State.NOT_KNOWN),
        "/stable/" + change.version(),
        "in " + change.version());
  }

  /** Those that have a list of their own. */
  private ResponseEntity<Feed> releases(List<StableVersion> versions, String page, String title) {
    List<StableVersion> newest =
        versions.stream()
            .filter(version -> version.items() > 0 && version.date() != null)
            .sorted(StableAddress.NEWEST_FIRST)
            .limit(NEWEST)
            .toList();
    Map<String, StableCounts> counts = items.counts(newest);
    return feeds.answer(
        new AtomFeed(
            page + ".atom",
            page,
            title,
            "What each took over for networking.",
            newest.stream()
                .map(version ->
                    news.ofStable(
                        version,
                        counts.getOrDefault(
                            version.version(), StableCounts.none(version.version()))))
                .toList()));
  }
}
