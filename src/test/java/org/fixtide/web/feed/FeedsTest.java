// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.WireFeedOutput;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.fixtide.web.SiteAddresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feeds of entries as mails make them. */
class FeedsTest {

  private static final Instant MARCH = Instant.parse("2026-03-01T10:00:00Z");

  private final Feeds feeds = new Feeds(SiteAddresses.at("https://fixtide.example.org/"));

  @ParameterizedTest
  @CsvSource({
    "tcp: fix a leak, tcp: fix a leak",
    "'net: a < b && c > d', 'net: a < b && c > d'",
    "'<b>net</b>: &amp; stays', '<b>net</b>: &amp; stays'",
    "net: Größe 修复 🐧, net: Größe 修复 🐧",
    "'net: bell \u0007 and nul \u0000 go', 'net: bell  and nul  go'"
  })
  void titleComesBackAsItWas(String title, String read) throws Exception {
    String xml = xml(entry("fixes/a", title));
    AtomRules.holdFor(xml);
    var feed = new SyndFeedInput().build(new StringReader(xml));
    assertThat(feed.getEntries().getFirst().getTitle()).isEqualTo(read);
    assertThat(feed.getEntries().getFirst().getLink())
        .isEqualTo("https://fixtide.example.org/fixes/a");
  }

  @Test
  void emptyFeedIsSound() throws Exception {
    AtomRules.holdFor(xml());
  }

  @Test
  void idsAreOfTheKeyAlone() throws Exception {
    String here = xml(entry("fixes/a", "one"), entry("fixes/b", "one"));
    var elsewhere = new Feeds(SiteAddresses.at("https://other.example.org"));
    String there = xml(elsewhere, entry("fixes/a", "two"), entry("fixes/b", "two"));
    assertThat(ids(here)).isEqualTo(ids(there)).doesNotHaveDuplicates();
  }

  @Test
  void updatedIsThatOfTheNewestEntry() {
    AtomEntry later =
        new AtomEntry(
            "fixes/b", "b", "/fixes/b", MARCH, MARCH.plusSeconds(60), null, "s.", List.of());
    assertThat(new AtomFeed("/f", "/p", "t", "s", List.of(entry("fixes/a", "a"), later)).updated())
        .isEqualTo(MARCH.plusSeconds(60));
  }

  private static List<String> ids(String xml) throws Exception {
    return new SyndFeedInput()
        .build(new StringReader(xml)).getEntries().stream().map(e -> e.getUri()).toList();
  }

  private static AtomEntry entry(String key, String title) {
    return new AtomEntry(
        key,
        title,
        "/" + key,
        MARCH,
        MARCH,
        "A. Author",
        "TCP; leak.",
        List.of(new AtomEntry.Category("tcp", "TCP")));
  }

  private String xml(AtomEntry... entries) throws Exception {
    return xml(feeds, entries);
  }

  private static String xml(Feeds feeds, AtomEntry... entries) throws Exception {
    Feed feed =
        feeds
            .answer(
                new AtomFeed(
                    "/fixes.atom?kind=leak&rc=5",
                    "/fixes",
                    "Leaks",
                    "All of them.",
                    List.of(entries)))
            .getBody();
    return new WireFeedOutput().outputString(feed);
  }
}
