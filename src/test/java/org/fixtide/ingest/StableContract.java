// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fixtide.catalog.BadFilterException;
import org.fixtide.catalog.Dimension;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.StableCarrier;
import org.fixtide.catalog.StableCounts;
import org.fixtide.catalog.StableEntry;
import org.fixtide.catalog.StableItemQueries;
import org.fixtide.catalog.StablePage;
import org.fixtide.catalog.StableQueries;
import org.fixtide.catalog.StableRecord;
import org.fixtide.catalog.StableSpan;
import org.fixtide.catalog.StableVersion;
import org.fixtide.catalog.Vocabulary;
import org.fixtide.source.SourceDocument;
import org.fixtide.source.SourceEvent;
import org.fixtide.source.Withdrawal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriComponentsBuilder;

/** What ingest promises of stable releases, on every database. */
@SuppressWarnings("NullAway") // fields are filled by Spring and JUnit
abstract class StableContract extends RecordContract {

  private static final SourceDocument PULL =
      PullLetter.net("rc5", "2026-01-08", "net-9.1-rc5", "tcp: fix a leak", "udp: d").document();
  private static final SourceDocument LATER =
      PullLetter.net("rc9", "2026-03-01", "net-9.2-rc1", "ipv6: not yet", "tcp: x").document();

  /** Two versions in a row, the first of which has its commits under the second; then a third. */
  private static final ChangelogText DEBIAN =
      ChangelogText.debian(20, "9.12.1", "9.12.2")
          .item("tcp: fix a leak (CVE-2026-10001)")
          .item("[arm64] ext4: mend a thing (CVE-2026-10002)")
          .item("ipv6: not yet")
          .item("Bluetooth: Fix use-after-free in a thing (CVE-2026-10003)")
          .and("9.12.10")
          .item("tcp: fix a leak")
          .item("udp: d");

  private static final ChangelogText KERNEL =
      ChangelogText.kernel(19, "9.12.2").item("tcp: fix a leak").item("usb: mend another");

  @Autowired StableQueries stable;
  @Autowired StableItemQueries items;

  @Test
  void items_areTheFixesOnRecord() {
    run(DEBIAN.document(), PULL);
    assertThat(items.all(new StableSpan(null, "9.12.10")))
        .extracting(StableEntry::version, StableEntry::title, entry -> entry.fixId() != null)
        .containsExactly(
            tuple("9.12.2", "tcp: fix a leak", true),
            tuple("9.12.2", "ipv6: not yet", false),
            tuple("9.12.2", "Bluetooth: Fix use-after-free in a thing", false),
            tuple("9.12.10", "tcp: fix a leak", true),
            tuple("9.12.10", "udp: d", true));
    assertThat(items.all(new StableSpan("9.12.2", "9.12.10")))
        .extracting(StableEntry::first)
        .containsExactly("9.12.2", "9.12.10");
    assertThat(items.all(new StableSpan(null, "9.12.2")).getLast())
        .returns("bluetooth", StableEntry::subsystem)
        .returns("use-after-free", StableEntry::kind)
        .returns(List.of("CVE-2026-10003"), StableEntry::cves);
  }

  @Test
  void itemsThatAreNoFix_areTheirSubsystems() {
    run(DEBIAN.document(), PULL);
    assertThat(items.aloneOfSubsystem("bluetooth", 5))
        .extracting(StableEntry::version, StableEntry::title)
        .containsExactly(tuple("9.12.2", "Bluetooth: Fix use-after-free in a thing"));
    assertThat(items.aloneOfSubsystem("tcp", 5)).isEmpty();
    assertThat(items.aloneOfSubsystem("bluetooth", 0)).isEmpty();
  }

  @Test
  void versions_sortAndSayWhatTheyList() {
    run(DEBIAN.document());
    assertThat(stable.versions("9.12"))
        .extracting(StableVersion::version, StableVersion::listedFrom, StableVersion::items)
        .containsExactly(
            tuple("9.12.10", "9.12.10", 2),
            tuple("9.12.2", "9.12.1", 4),
            tuple("9.12.1", "9.12.1", 0));
    assertThat(stable.series(stable.versions()))
        .singleElement()
        .returns("9.12.10", series -> series.newest())
        .returns(3, series -> series.versions())
        .returns(null, series -> series.endOfLife());
    assertThat(stable.version("9.12.3")).isEmpty();
  }

  @Test
  void carriers_areTheFirstOfTheirSeries() {
    run(
        DEBIAN.document(),
        PULL,
        ChangelogText.kernel(30, "9.6.7").item("tcp: fix a leak").document());
    String fix = fix("tcp: fix a leak");
    assertThat(stable.carriers(List.of(fix)).get(fix))
        .extracting(StableCarrier::version)
        .containsExactly("9.12.2", "9.6.7");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 9.12.10, '', 5",
    "9.12.2, 9.12.10, '', 2",
    "'', 9.12.2, '', 3",
    "9.12.1, 9.12.2, subsystem=tcp, 1",
    "'', 9.12.10, subsystem=tcp&subsystem=bluetooth, 3",
    "'', 9.12.10, cve=yes, 2",
    "'', 9.12.10, cve=CVE-2026-10001, 1",
    "'', 9.12.10, cve=CVE-2026-1000, 0",
    "'', 9.12.10, cve=no&subsystem=tcp, 1",
    "'', 9.12.10, kind=use-after-free&security=yes, 1",
    "'', 9.12.10, driver=ice, 0"
  })
  void changes_areCountedAndListedByFilter(String after, String to, String query, int expected) {
    run(DEBIAN.document(), PULL);
    StableSpan span = new StableSpan(after.isEmpty() ? null : after, to);
    FixFilter filter = filter(query);
    List<StableEntry> listed = new ArrayList<>();
    items.each(span, filter, listed::add);
    assertThat(items.count(span, filter).changes()).isEqualTo(expected);
    assertThat(listed).hasSize(expected).isEqualTo(items.page(span, filter, null).items());
    items
        .facets(span, filter, List.of(Dimension.SUBSYSTEM, Dimension.CVE))
        .forEach((dimension, counts) ->
            counts.forEach(count ->
                assertThat(
                        items
                            .count(span, filter.with(dimension.criterion(), count.key()))
                            .changes())
                    .as("%s %s", dimension, count.key())
                    .isEqualTo(count.fixes())));
  }

  @Test
  void changes_arePagedWithoutGapOrDouble_newestFirst() {
    ChangelogText many = ChangelogText.debian(20, "9.12.1");
    for (int i = 0; i < 60; i++) {
      many = many.item("tcp: mend case " + i);
    }
    run(many.and("9.12.2").item("udp: d").document());
    StableSpan span = new StableSpan(null, "9.12.2");
    StablePage first = items.page(span, FixFilter.all(), null);
    StablePage second = items.page(span, FixFilter.all(), first.next());
    assertThat(first.items()).hasSize(StablePage.SIZE);
    assertThat(first.items().getFirst().version()).isEqualTo("9.12.2");
    assertThat(second.next()).isNull();
    assertThat(Stream.concat(first.items().stream(), second.items().stream()))
        .extracting(StableEntry::title)
        .hasSize(61)
        .doesNotHaveDuplicates();
  }

  @Test
  void releases_areCountedByVersion() {
    run(DEBIAN.document(), PULL);
    assertThat(items.counts(stable.versions("9.12")).values())
        .containsExactlyInAnyOrder(
            new StableCounts("9.12.2", 3, 1, 2, 1), new StableCounts("9.12.10", 2, 0, 0, 2));
  }

  @Test
  void whatStableReleasesDoNotKnow_isSaid() {
    assertThatThrownBy(() -> items.count(new StableSpan(null, "9.12.10"), filter("release=6.19")))
        .isInstanceOf(BadFilterException.class)
        .hasMessageContaining("release=6.19");
  }

  private static FixFilter filter(String query) {
    var vocabulary =
        new Vocabulary(
            Map.of("all", List.of("tcp", "bluetooth")),
            List.of("use-after-free"),
            List.of(),
            List.of(),
            List.of());
    return FixFilter.parse(
        UriComponentsBuilder.newInstance().query(query).build().getQueryParams(), vocabulary);
  }

  @Test
  void fixOfLater_isAnother() {
    run(DEBIAN.document(), LATER);
    assertThat(items.all(new StableSpan(null, "9.12.10")))
        .extracting(StableEntry::fixId)
        .containsOnlyNulls();
  }

  @Test
  void fixThatVanishes_isUnlinked() {
    run(PULL, DEBIAN.document());
    assertThat(items.all(new StableSpan(null, "9.12.10")).getLast().fixId()).isNotNull();
    run(new Withdrawal("inbox", PULL.digest()));
    assertThat(items.all(new StableSpan(null, "9.12.10")).getLast().fixId()).isNull();
  }

  @Test
  void changelogOfCommits_replacesTitles_andTheOtherWayOnWithdrawal() {
    run(DEBIAN.document(), KERNEL.document());
    assertThat(stable.version("9.12.2"))
        .hasValueSatisfying(
            version -> assertThat(version.source()).isEqualTo(StableRecord.Source.KERNEL));
    assertThat(items.all(new StableSpan("9.12.1", "9.12.2")))
        .singleElement()
        .satisfies(entry -> assertThat(entry.commit()).isNotNull());
    run(new Withdrawal("inbox", KERNEL.document().digest()));
    assertThat(items.all(new StableSpan("9.12.1", "9.12.2"))).hasSize(3);
  }

  @Test
  void anyOrder_againAndReclassified_givesTheSameRecord() throws IOException {
    SourceDocument longer =
        ChangelogText.debian(25, "9.12.10").item("udp: d").item("tcp: e").item("tcp: f").document();
    List<SourceEvent> all = List.of(PULL, DEBIAN.document(), KERNEL.document(), longer, LATER);
    run(all.toArray(SourceEvent[]::new));
    Map<String, String> expected = exported();
    assertThat(expected.get("stable.csv").lines()).hasSize(1 + 2 + 3);
    for (int seed = 0; seed < 6; seed++) {
      empty();
      new Given(all).shuffled(seed).events().forEach(this::run);
      assertThat(exported()).as("order %s", seed).isEqualTo(expected);
    }
    new Given(all).shuffled(7).events().forEach(this::run);
    assertThat(exported()).isEqualTo(expected);
    jdbc.update("UPDATE stable_item SET classifier_revision = 0, subsystem = 'wrong'");
    reclassifier.run(false, tally -> {});
    assertThat(exported()).isEqualTo(expected);
    reclassifier.run(true, tally -> {});
    assertThat(exported()).isEqualTo(expected);
  }

  @Test
  void bundle_hasTheNetworkingItems_andGivesWay() throws IOException {
    run(PULL, DEBIAN.document());
    Map<String, String> expected = exported();
    List<StableEntry> entries = items.all(new StableSpan(null, "9.12.10"));
    bundled();
    assertThat(items.all(new StableSpan(null, "9.12.10")))
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("position")
        .isEqualTo(entries);
    assertThat(stable.version("9.12.2").orElseThrow().items()).isEqualTo(4);
    run(DEBIAN.document(), PULL);
    assertThat(exported()).isEqualTo(expected);
  }

  private String fix(String title) {
    return jdbc.queryForObject("SELECT id FROM fix WHERE title = ?", String.class, title);
  }

  private void run(SourceEvent... events) {
    importer.run(Given.these(events), tally -> {});
  }
}
