// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fixtide.source.FakeInbox.feed;
import static org.fixtide.source.FakeInbox.feedText;
import static org.fixtide.source.FakeInbox.gzip;
import static org.fixtide.source.FakeInbox.html;
import static org.fixtide.source.FakeInbox.text;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fixtide.source.Ending.How;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an archive may do, how the visit ends, and that the next one makes up for it. */
class LoreInboxTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final int MANY = 100;
  private static final Set<String> ALL =
      Set.of(FakeInbox.COVER, FakeInbox.PATCH, FakeInbox.PULL, FakeInbox.OLD);
  private static final String CHALLENGE =
      "<html><head><title>Making sure you&#39;re not a bot!</title></head></html>";

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance()
          .options(options().bindAddress("127.0.0.1").dynamicPort())
          .build();

  private final FakeInbox inbox = new FakeInbox(SERVER);
  private final Notebook notes = new Notebook();

  @BeforeEach
  void serve() {
    inbox.healthy();
  }

  /** The archive as one asks it on another day: no host is remembered as broken. */
  private LoreInbox source() {
    Remembered memory = new Remembered();
    InstantSource clock = InstantSource.fixed(NOW);
    Fetcher fetcher = new Fetcher(Manners.QUICK, memory, memory, clock, wait -> {});
    return new LoreInbox(inbox.address(), settings(), fetcher, clock);
  }

  private static SyncSettings settings() {
    return new SyncSettings(
        true,
        Duration.ofMinutes(30),
        LocalDate.parse("2026-01-10"),
        List.<URI>of(),
        List.of(),
        List.of(),
        List.of(),
        Path.of("mirrors"),
        MANY,
        Duration.ofDays(3));
  }

  @FunctionalInterface
  interface Trouble extends Consumer<FakeInbox> {}

  private static Arguments fault(String name, How how, Trouble trouble) {
    return Arguments.arguments(name, how, trouble);
  }

  private static byte[] cut(byte[] whole) {
    return Arrays.copyOf(whole, whole.length / 2);
  }

  static Stream<Arguments> faults() {
    byte[] thread = FakeInbox.pack(SampleMails.mbox(List.of(FakeInbox.COVER, FakeInbox.PATCH)));
    String wrongZone =
        FakeInbox.PULL.replace("\n\n", "\nDate: Thu, 19 Feb 2026 10:00:00 +2000\n\n");
    return Stream.of(
        fault("the list was renamed", How.REFUSED, i -> i.manifest(html(404, "not found"))),
        fault("manifest: broken", How.INCOMPLETE, i -> i.manifest(html(500, "oops"))),
        fault("manifest: bot challenge", How.CHALLENGED, i -> i.manifest(html(200, CHALLENGE))),
        fault("manifest: an error page as 200", How.REFUSED, i -> i.manifest(html(200, "oops"))),
        fault("manifest: not JSON", How.INCOMPLETE, i -> i.manifest(gzip("<html>"))),
        fault(
            "manifest: cut off",
            How.INCOMPLETE,
            i -> i.manifest(FakeInbox.packed(cut(FakeInbox.pack(SampleMails.bytes("{\"a\":1}")))))),
        fault(
            "manifest: come again tomorrow",
            How.PAUSED,
            i -> i.manifest(html(429, "slow down").withHeader("Retry-After", "86400"))),
        fault(
            "manifest: leads to another host",
            How.REFUSED,
            i ->
                i.manifest(
                    aResponse().withStatus(302).withHeader("Location", "https://example.org/"))),
        fault(
            "manifest: connection reset",
            How.INCOMPLETE,
            i -> i.manifest(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER))),
        fault("search: moved away", How.REFUSED, i -> i.newest(html(404, "no such page"))),
        fault("search: query refused", How.REFUSED, i -> i.newest(html(400, "bad query"))),
        fault("search: too busy", How.INCOMPLETE, i -> i.newest(html(503, "too busy"))),
        fault("search: bot challenge", How.CHALLENGED, i -> i.newest(html(200, CHALLENGE))),
        fault("search: an error page as 200", How.REFUSED, i -> i.newest(html(200, "oops"))),
        fault("search: feed cut off", How.INCOMPLETE, i -> i.newest(feedText("<feed><entry>"))),
        fault("search: feed emptied", How.INCOMPLETE, i -> i.newest(feed())),
        fault("search: feed's end alone", How.INCOMPLETE, i -> i.older(feedText("</feed>"))),
        fault(
            "search: connection lost in the middle of it",
            How.INCOMPLETE,
            i -> i.older(feed().withFault(Fault.MALFORMED_RESPONSE_CHUNK))),
        fault("older: broken", How.INCOMPLETE, i -> i.older(html(502, "bad gateway"))),
        fault("mail: listed but absent", How.INCOMPLETE, i -> i.pull(html(404, "not found"))),
        fault("mail: empty", How.INCOMPLETE, i -> i.pull(text(""))),
        fault("mail: an error as text", How.INCOMPLETE, i -> i.pull(text("Internal error\n"))),
        fault(
            "mail: another one", How.INCOMPLETE, i -> i.pull(text(FakeInbox.raw(FakeInbox.REPLY)))),
        fault("mail: an error page as 200", How.INCOMPLETE, i -> i.pull(html(200, "oops"))),
        fault("mail: bot challenge", How.CHALLENGED, i -> i.pull(html(200, CHALLENGE))),
        fault("mail: larger than is taken", How.INCOMPLETE, i -> i.pull(text("x".repeat(70_000)))),
        fault(
            "mail: broken off",
            How.INCOMPLETE,
            i -> i.pull(text("x").withFault(Fault.RANDOM_DATA_THEN_CLOSE))),
        fault("thread: cut off", How.INCOMPLETE, i -> i.thread(FakeInbox.packed(cut(thread)))),
        fault("thread: absent", How.INCOMPLETE, i -> i.thread(html(404, "not found"))),
        fault("thread: not packed", How.INCOMPLETE, i -> i.thread(gzip("<html>no mbox</html>"))),
        fault(
            "thread: a bomb",
            How.INCOMPLETE,
            i -> i.thread(gzip(SampleMails.bytes("x".repeat(80_000_000))))),
        fault(
            "clock: a mail from the future",
            How.CURRENT,
            i ->
                i.newest(
                    feed(
                        FakeInbox.entry(FakeInbox.PULL_ID, "2039-01-01T00:00:00Z"),
                        FakeInbox.entry(FakeInbox.COVER_ID)))),
        fault(
            "clock: no date at all",
            How.CURRENT,
            i ->
                i.newest(
                    feed(
                        FakeInbox.entry(FakeInbox.PULL_ID, "yesterday"),
                        FakeInbox.entry(FakeInbox.COVER_ID)))),
        fault(
            "zone beyond +18:00, beside the mail as it should be",
            How.CURRENT,
            i -> i.pull(text(FakeInbox.raw(FakeInbox.PULL, wrongZone)))));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("faults")
  void eachFaultHasItsEndingAndLosesNothing(String name, How how, Trouble trouble) {
    trouble.accept(inbox);
    Ending ending = notes.visit(source(), MANY);
    assertThat(ending.how()).as(name + ": " + ending.reason()).isEqualTo(how);
    assertThat(ending.reason() == null).isEqualTo(how == How.CURRENT);

    inbox.healthy();
    assertThat(notes.visit(source(), MANY).how()).isEqualTo(How.CURRENT);
    assertThat(notes.documents()).containsAll(ALL);
  }

  @Test
  void takesPullsAndSeriesNewestFirst() {
    assertThat(notes.visit(source(), MANY)).isEqualTo(Ending.current());
    assertThat(notes.documents()).isEqualTo(ALL);
    assertThat(new Collected(notes.events).documents())
        .last()
        .satisfies(last -> assertThat(last.origin()).contains("old"));
  }

  @Test
  void withoutNewsOneSmallRequest() {
    notes.visit(source(), MANY);
    SERVER.resetRequests();
    assertThat(notes.visit(source(), MANY)).isEqualTo(Ending.current());
    SERVER.verify(1, getRequestedFor(anyUrl()));
    SERVER.verify(1, getRequestedFor(urlPathEqualTo(FakeInbox.MANIFEST)));
  }

  @Test
  void nothingIsAskedForTwice() {
    notes.visit(source(), MANY);
    SERVER.resetRequests();
    inbox.healthy();
    inbox.manifest(gzip("{\"/netdev/git/0.git\":{\"modified\":2,\"fingerprint\":\"g\"}}"));
    assertThat(notes.visit(source(), MANY)).isEqualTo(Ending.current());
    SERVER.verify(2, getRequestedFor(anyUrl()));
    assertThat(new Collected(notes.events).documents()).hasSize(ALL.size());
  }

  @Test
  void aBoundedVisitIsContinued() {
    int visits = 0;
    Ending ending;
    do {
      ending = notes.visit(source(), 3);
      visits++;
    } while (ending.how() == How.MORE && visits < 9);
    assertThat(ending).isEqualTo(Ending.current());
    assertThat(visits).isGreaterThan(1);
    assertThat(notes.documents()).isEqualTo(ALL);
  }

  @Test
  void aSeriesThatIsYoungIsAskedForOnceItIsWhole() {
    inbox.newest(feed(FakeInbox.entry(FakeInbox.COVER_ID, "2026-02-28T12:00:00Z")));
    inbox.raw("cover%40example.org", text(FakeInbox.raw(FakeInbox.COVER)));
    assertThat(notes.visit(source(), MANY)).isEqualTo(Ending.current());
    assertThat(notes.documents()).containsExactlyInAnyOrder(FakeInbox.COVER, FakeInbox.OLD);
    assertThat(notes.cursors).containsEntry("series-ripe", "2026-03-03T12:00:00Z");
  }

  @Test
  void aDryVisitStoresNothingAndMovesNothing() {
    Ending ending = source().visit(new Visit(notes, true, MANY), notes.events::add);
    assertThat(ending).isEqualTo(Ending.current());
    assertThat(notes.events).hasSize(3).allMatch(Listed.class::isInstance);
  }

  @Test
  void whatTheDatabaseSaysComesThrough() {
    assertThatThrownBy(() ->
            source()
                .visit(
                    new Visit(notes, false, MANY),
                    event -> {
                      throw new IllegalStateException("connection lost");
                    }))
        .hasMessage("connection lost");
    assertThat(notes.visit(source(), MANY)).isEqualTo(Ending.current());
    assertThat(notes.documents()).isEqualTo(ALL);
  }
}
