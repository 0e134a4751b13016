// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.fixtide.catalog.DocumentStore;
import org.fixtide.catalog.FixRecord;
import org.fixtide.catalog.FixRepository;
import org.fixtide.catalog.IngestRun;
import org.fixtide.catalog.IngestRunRepository;
import org.fixtide.catalog.NewDocument;
import org.fixtide.catalog.PatchRecord;
import org.fixtide.catalog.Pull;
import org.fixtide.catalog.PullRepository;
import org.fixtide.catalog.RecordReader;
import org.fixtide.catalog.RunCounts;
import org.fixtide.source.DocumentSource;
import org.fixtide.source.SourceDocument;
import org.fixtide.source.SourceEvent;
import org.fixtide.source.Unreadable;
import org.fixtide.source.Withdrawal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What ingest promises, on every database. */
@SuppressWarnings("NullAway") // fields are filled by Spring and JUnit
abstract class IngestContract extends RecordContract {

  private static final PullLetter BLUETOOTH =
      PullLetter.bluetooth("bt", "2026-01-05", "Bluetooth: L2CAP: fix a leak", "Bluetooth: b");
  private static final PullLetter NET =
      PullLetter.net("rc5", "2026-01-08", "net-9.1-rc5", "Bluetooth: L2CAP: fix a leak", "tcp: c");
  private static final PullLetter NET_AGAIN =
      PullLetter.net(
          "rc5-again", "2026-01-09", "net-9.1-rc5", "Bluetooth: L2CAP: fix a leak", "udp: d");
  private static final PullLetter NETFILTER_ONE =
      PullLetter.netfilter("nf1", "2026-01-06", PullLetter.commit("h1"), "netfilter: one");
  private static final PullLetter NETFILTER_TWO =
      PullLetter.netfilter("nf2", "2026-01-06", PullLetter.commit("h2"), "netfilter: two");
  private static final PullLetter LATER_YEARS =
      PullLetter.net("old", "2022-01-08", "net-8.1-rc5", "tcp: c", "ipv6: e");

  private static final List<SourceEvent> ALL =
      List.of(
          BLUETOOTH.document(),
          NET.document(),
          NET.document("List-Id: <another.example.org>\n"),
          NET_AGAIN.document(),
          NETFILTER_ONE.document(),
          NETFILTER_TWO.document(),
          LATER_YEARS.document(),
          Given.mergeNotice("rc5-again", "a".repeat(40)),
          Given.patch("udp: d", "Bluetooth: L2CAP: fix a leak"),
          SourceDocument.mail(new byte[0], "empty.eml", null));

  @Autowired RecordReader record;
  @Autowired DocumentStore store;
  @Autowired Runs runs;
  @Autowired IngestRunRepository runRows;
  @Autowired PullRepository pulls;
  @Autowired FixRepository fixes;

  @Test
  void numbersAddUp() {
    RunCounts counts = run(new Given(ALL)).tally().counts();
    assertThat(counts.documents()).isEqualTo(10);
    assertThat(counts.pulls()).isEqualTo(7);
    assertThat(counts.notices()).isEqualTo(1);
    assertThat(counts.quarantined()).isEqualTo(1);
    assertThat(
            counts.known()
                + counts.pulls()
                + counts.notices()
                + counts.patches()
                + counts.changelogs()
                + counts.others()
                + counts.quarantined())
        .isEqualTo(counts.documents());
  }

  @Test
  void aFixInTwoPullsIsOne() {
    run(Given.these(BLUETOOTH.document(), NET.document()));
    assertThat(fixes.findAll())
        .filteredOn(fix -> fix.title().equals("Bluetooth: L2CAP: fix a leak"))
        .singleElement()
        .satisfies(fix -> {
          assertThat(fix.appearances()).isEqualTo(2);
          assertThat(fix.firstSeen()).isEqualTo("2026-01-05T10:00:00Z");
          assertThat(fix.lastSeen()).isEqualTo("2026-01-08T10:00:00Z");
        });
  }

  @Test
  void anyOrder_givesTheSameRecord() throws IOException {
    run(new Given(ALL));
    Map<String, String> expected = exported();
    for (int seed = 0; seed < 5; seed++) {
      empty();
      for (SourceEvent event : new Given(ALL).shuffled(seed).events()) {
        run(Given.these(event));
      }
      assertThat(exported()).as("order %s", seed).isEqualTo(expected);
    }
  }

  @Test
  void again_changesNothing() throws IOException {
    run(new Given(ALL));
    Map<String, String> expected = exported();
    RunCounts counts = run(new Given(ALL).shuffled(1)).tally().counts();
    assertThat(counts.known()).isEqualTo(counts.documents()).isEqualTo(10);
    assertThat(counts.fixesNew() + counts.fixesKnown()).isZero();
    assertThat(exported()).isEqualTo(expected);
  }

  @Test
  void reSend_replacesTheEarlier() {
    run(Given.these(NET_AGAIN.document(), NET.document()));
    assertThat(pull("rc5")).returns(false, Pull::currentSend).returns("net-9.1-rc5-2", Pull::slug);
    assertThat(pull("rc5-again"))
        .returns(true, Pull::currentSend)
        .returns("net-9.1-rc5", Pull::slug);
    assertThat(fixes.findAll())
        .extracting(fix -> fix.title())
        .containsExactlyInAnyOrder("Bluetooth: L2CAP: fix a leak", "udp: d");
  }

  @Test
  void twoUntaggedPullsOfADay_haveTwoAddresses() {
    run(Given.these(NETFILTER_TWO.document(), NETFILTER_ONE.document()));
    assertThat(pull("nf1").slug()).isEqualTo("netfilter-2026-01-06");
    assertThat(pull("nf2").slug()).isEqualTo("netfilter-2026-01-06-2");
  }

  @Test
  void noticeBeforeThePull_counts() {
    run(Given.these(Given.mergeNotice("rc5", "b".repeat(40))));
    run(Given.these(NET.document()));
    assertThat(pull("rc5"))
        .returns("torvalds/linux.git", Pull::mergedInto)
        .returns("b".repeat(40), Pull::mergeCommit);
  }

  @Test
  void patch_namesFinderAndOrigin() {
    run(new Given(ALL));
    FixRecord fix = fix("udp: d");
    assertThat(fix.provenance()).isEqualTo("fuzzer");
    assertThat(fix.patch().files()).containsExactly(new PatchRecord.File("net/core/dev.c", 1, 1));
    assertThat(fix.origins())
        .containsExactly(
            new FixRecord.Origin(
                "0123456789ab",
                "Bluetooth: L2CAP: fix a leak",
                fix("Bluetooth: L2CAP: fix a leak").id()));
  }

  @Test
  void lastVersionBeforeThePull_isTheFixs() {
    run(
        Given.these(
            Given.patch("v2", 6, "[PATCH net v2]", "udp: d", "tcp: b"),
            NET_AGAIN.document(),
            Given.patch("v1", 5, "[PATCH net]", "udp: d", "tcp: a"),
            Given.patch("stable", 20, "[PATCH 6.12.y]", "udp: d", "tcp: c")));
    assertThat(fix("udp: d").patch())
        .returns("v2@example.org", PatchRecord::messageId)
        .returns(2, PatchRecord::version);
  }

  @Test
  void withdrawnPatch_isNoFixsAnyMore() {
    SourceDocument patch = Given.patch("udp: d", "tcp: b");
    run(Given.these(NET_AGAIN.document(), patch, new Withdrawal("inbox", patch.digest())));
    assertThat(fix("udp: d"))
        .returns(null, FixRecord::patch)
        .returns("unattributed", FixRecord::provenance);
  }

  @Test
  void withdrawal_takesThePullBack() throws IOException {
    SourceDocument mail = NET.document();
    Withdrawal withdrawal = new Withdrawal("inbox", mail.digest());
    run(Given.these(mail, BLUETOOTH.document(), withdrawal));
    Map<String, String> afterwards = exported();
    assertThat(pulls.findByMessageId("rc5@example.org")).isEmpty();
    assertThat(fixes.findAll()).hasSize(2);

    empty();
    run(Given.these(withdrawal));
    run(Given.these(BLUETOOTH.document(), mail));
    assertThat(afterwards.keySet()).isEqualTo(exported().keySet());
    assertThat(pulls.findByMessageId("rc5@example.org")).isEmpty();
    assertThat(fixes.findAll()).hasSize(2);
  }

  @Test
  void withdrawalOfOneCopy_leavesTheOther() {
    SourceDocument one = NET.document();
    SourceDocument other = NET.document("List-Id: <another.example.org>\n");
    run(Given.these(one, other, new Withdrawal("inbox", one.digest())));
    assertThat(pull("rc5").currentSend()).isTrue();
    run(Given.these(new Withdrawal("inbox", other.digest())));
    assertThat(pulls.count()).isZero();
  }

  @Test
  void unreadableParts_areTold() {
    ImportResult result =
        run(Given.these(new Unreadable("broken.gz", "cut short"), NET.document()));
    assertThat(result.hasProblems()).isTrue();
    assertThat(result.unreadable()).containsExactly("broken.gz: cut short");
    assertThat(pulls.count()).isEqualTo(1);
  }

  @Test
  void brokenOff_goesOnTheNextTime() throws IOException {
    run(new Given(ALL));
    Map<String, String> expected = exported();
    empty();
    DocumentSource broken = new Given(failing(ALL, 4));
    assertThatThrownBy(() -> run(broken)).hasMessage("out of power");
    assertThat(runRows.findAll()).singleElement().returns(IngestRun.State.FAILED, IngestRun::state);
    run(new Given(ALL));
    assertThat(exported()).isEqualTo(expected);
  }

  @Test
  void killedBetweenStoringAndReading_isReadTheNextTime() throws IOException {
    run(new Given(ALL));
    Map<String, String> expected = exported();
    empty();
    List<NewDocument> stored = new ArrayList<>();
    for (SourceEvent event : ALL.subList(0, 5)) {
      SourceDocument d = (SourceDocument) event;
      stored.add(NewDocument.of(d.digest(), d.mediaType(), d.origin(), d.bytes(), d.date()));
    }
    lock.hold(() -> store.add(stored));
    ImportResult result = run(new Given(ALL));
    assertThat(result.resumed().counts().documents()).isEqualTo(5);
    assertThat(result.tally().counts().known()).isEqualTo(5);
    assertThat(exported()).isEqualTo(expected);
  }

  @Test
  void twoAtOnce_giveTheSameRecord() throws IOException {
    run(new Given(ALL));
    Map<String, String> expected = exported();
    empty();
    var one = CompletableFuture.runAsync(() -> oneByOne(new Given(ALL).shuffled(1)));
    var two = CompletableFuture.runAsync(() -> oneByOne(new Given(ALL).shuffled(2)));
    CompletableFuture.allOf(one, two).join();
    assertThat(exported()).isEqualTo(expected);
  }

  @Test
  void reclassify_givesTheRecordOfAFreshImport() throws IOException {
    run(new Given(ALL));
    Map<String, String> expected = exported();
    jdbc.update("UPDATE document SET reader_revision = 0, state = 'OTHER' WHERE state = 'PATCH'");
    jdbc.update("UPDATE fix SET classifier_revision = 0, subsystem = 'wrong'");
    assertThat(reclassifier.run(false, tally -> {}).counts().documents()).isEqualTo(1);
    assertThat(exported()).isEqualTo(expected);
    assertThat(reclassifier.run(true, tally -> {}).counts().documents()).isEqualTo(10);
    assertThat(exported()).isEqualTo(expected);
    assertThat(reclassifier.run(false, tally -> {}).counts().documents()).isZero();
  }

  @Test
  void reclassify_takesBackWhatNobodyCorrectsAnyMore() {
    run(Given.these(NET.document()));
    jdbc.update(
        """
        INSERT INTO fix_correction SELECT id, 0, 'kind', 'behaviour', 'leak', 'A', '2026-01-01', 'b'
        FROM fix WHERE title = 'tcp: c'
        """);
    jdbc.update("UPDATE fix SET kind = 'leak' WHERE title = 'tcp: c'");
    assertThat(fix("tcp: c").corrections()).hasSize(1);
    reclassifier.run(false, tally -> {});
    assertThat(fix("tcp: c"))
        .returns("behaviour", FixRecord::kind)
        .returns(List.of(), FixRecord::corrections);
  }

  @Test
  void bundle_thenTheMails_giveTheRecordOfTheMailsAlone() throws IOException {
    run(new Given(ALL));
    Map<String, String> expected = exported();
    List<String> ids = fixes.findAll().stream().map(fix -> fix.id()).sorted().toList();
    bundled();
    assertThat(fix("udp: d")).returns("fuzzer", FixRecord::provenance);
    assertThat(fix("udp: d").patch().message()).doesNotContain("It was wrong").contains("syzbot");
    assertThat(fix("udp: d").origins()).extracting(FixRecord.Origin::fix).doesNotContainNull();
    assertThat(pulls.findAll()).isNotEmpty().allMatch(Pull::bundled);
    assertThat(fixes.findAll())
        .extracting(fix -> fix.id())
        .containsExactlyInAnyOrderElementsOf(ids);
    assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM bullet", Integer.class)).isZero();

    run(new Given(ALL).shuffled(3));
    assertThat(pulls.findAll()).noneMatch(Pull::bundled);
    assertThat(exported()).isEqualTo(expected);
  }

  @Test
  void largeDocument_isKeptWhole() {
    byte[] noise = new byte[5 << 20];
    new java.util.Random(1).nextBytes(noise);
    SourceDocument large = SourceDocument.mail(noise, "large.eml", null);
    run(Given.these(large));
    List<Long> ids = jdbc.queryForList("SELECT id FROM document", Long.class);
    assertThat(store.load(ids))
        .singleElement()
        .satisfies(d -> assertThat(d.bytes()).isEqualTo(noise));
  }

  @Test
  void runOfADeadProcess_isInterrupted() {
    run(new Given(ALL));
    IngestRun run = runRows.findAll().getFirst();
    assertThat(runs.isInterrupted(run)).isFalse();
    jdbc.update("UPDATE ingest_run SET state = 'RUNNING'");
    assertThat(runs.isInterrupted(runRows.findAll().getFirst())).isFalse();
    String host = run.process().substring(run.process().indexOf('@'));
    jdbc.update("UPDATE ingest_run SET process = ?", Integer.MAX_VALUE + host);
    assertThat(runs.isInterrupted(runRows.findAll().getFirst())).isTrue();
  }

  private ImportResult run(DocumentSource source) {
    return importer.run(source, tally -> {});
  }

  private void oneByOne(Given given) {
    given.events().forEach(event -> run(Given.these(event)));
  }

  private FixRecord fix(String title) {
    List<FixRecord> found = new ArrayList<>();
    record.read(
        pull -> {},
        fix -> {
          if (fix.title().equals(title)) {
            found.add(fix);
          }
        },
        release -> {},
        document -> {});
    assertThat(found).as(title).hasSize(1);
    return found.getFirst();
  }

  private Pull pull(String id) {
    return pulls.findByMessageId(id + "@example.org").orElseThrow();
  }

  /** The first events, and then a failure. */
  private static List<SourceEvent> failing(List<SourceEvent> events, int after) {
    return new java.util.AbstractList<>() {
      @Override
      public SourceEvent get(int index) {
        if (index >= after) {
          throw new IllegalStateException("out of power");
        }
        return events.get(index);
      }

      @Override
      public int size() {
        return events.size();
      }
    };
  }
}
