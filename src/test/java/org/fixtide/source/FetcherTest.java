// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.fixtide.source.FetchOutcome.Absent;
import org.fixtide.source.FetchOutcome.Challenged;
import org.fixtide.source.FetchOutcome.Failed;
import org.fixtide.source.FetchOutcome.Fetched;
import org.fixtide.source.FetchOutcome.Forbidden;
import org.fixtide.source.FetchOutcome.Paused;
import org.fixtide.source.FetchOutcome.Rejected;
import org.fixtide.source.FetchOutcome.TooLarge;
import org.fixtide.source.FetchOutcome.Trouble;
import org.fixtide.source.FetchOutcome.Unchanged;
import org.fixtide.source.FetchOutcome.Unexpected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a server or the network may do, and what becomes of it. */
class FetcherTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final String CHALLENGE =
      "<!doctype html><html><head><title>Making sure you&#39;re not a bot!</title></head></html>";

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance()
          .options(options().bindAddress("127.0.0.1").dynamicPort())
          .build();

  private final Remembered memory = new Remembered();
  private final List<Duration> waits = new ArrayList<>();
  private final Fetcher fetcher = fetcher(Manners.QUICK);

  private Fetcher fetcher(FetchSettings settings) {
    return new Fetcher(settings, memory, memory, InstantSource.fixed(NOW), waits::add);
  }

  private static URI address(String path) {
    return URI.create("http://127.0.0.1:" + SERVER.getPort() + path);
  }

  private static FetchRequest text(String path) {
    return FetchRequest.text(address(path));
  }

  static Stream<Arguments> answers() throws IOException {
    String text = "From mboxrd@z";
    return Stream.of(
        arguments(
            "whole answer", okForContentType("text/plain; charset=y", text), Fetched.class, 1),
        arguments("nothing there", html(404, "[No results found]"), Absent.class, 1),
        arguments("perhaps elsewhere", html(300, "try"), Absent.class, 1),
        arguments("bad query", html(400, "Bad query"), Rejected.class, 1),
        arguments("no access", html(403, "no"), Rejected.class, 1),
        arguments("busy for good", html(503, "too busy"), Failed.class, 3),
        arguments("broken for good", html(500, "oops"), Failed.class, 3),
        arguments("error page as 200", html(200, "<h1>Error</h1>"), Unexpected.class, 1),
        arguments("no content type", aResponse().withBody(text), Unexpected.class, 1),
        arguments("bot challenge as 200", html(200, CHALLENGE), Challenged.class, 1),
        arguments("bot challenge as 503", html(503, CHALLENGE), Challenged.class, 1),
        arguments(
            "bot challenge by a script",
            html(200, "<script async src=\"/.within.website/x/cmd/anubis/static/js/main.mjs\">"),
            Challenged.class,
            1),
        arguments(
            "bot challenge by a header",
            html(403, "no").withHeader("cf-mitigated", "challenge"),
            Challenged.class,
            1),
        arguments(
            "too large", okForContentType("text/plain", "x".repeat(70_000)), TooLarge.class, 1),
        arguments("gzip bomb", gzip(SampleMails.gzip(new byte[5_000_000])), TooLarge.class, 1),
        arguments("gzip cut off", gzip(cut(SampleMails.gzip(noise()))), Failed.class, 3),
        arguments("no gzip at all", gzip(SampleMails.bytes("plain")), Failed.class, 3),
        arguments(
            "packed as nobody asked",
            okForContentType("text/plain", "x").withHeader("Content-Encoding", "br"),
            Unexpected.class,
            1),
        arguments("cut off", fault(Fault.MALFORMED_RESPONSE_CHUNK), Failed.class, 3),
        arguments("no answer", fault(Fault.EMPTY_RESPONSE), Failed.class, 3),
        arguments("connection reset", fault(Fault.CONNECTION_RESET_BY_PEER), Failed.class, 3),
        arguments("noise", fault(Fault.RANDOM_DATA_THEN_CLOSE), Failed.class, 3),
        arguments(
            "comes later than we wait",
            html(429, "slow down").withHeader("Retry-After", "3600"),
            Paused.class,
            1),
        arguments("leads elsewhere", redirect("https://example.org/"), Forbidden.class, 1),
        arguments("leads to a file", redirect("file:///etc/passwd"), Forbidden.class, 1),
        arguments("leads to no address", redirect("http://[x"), Failed.class, 1),
        arguments("leads round and round", redirect("/x"), Failed.class, 6));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("answers")
  void eachAnswerHasItsOutcome(
      String name, ResponseDefinitionBuilder answer, Class<?> expected, int requests) {
    SERVER.stubFor(get(urlEqualTo("/x")).willReturn(answer));
    FetchOutcome outcome = fetcher.fetch(text("/x"));
    assertThat(outcome).as(name).isInstanceOf(expected);
    assertThat(fetcher.requests()).isEqualTo(requests);
    if (outcome instanceof Trouble trouble) {
      assertThat(trouble.reason()).isNotBlank();
    }
  }

  static Stream<Arguments> endless() {
    return Stream.of(
        arguments("silence", ok("late").withFixedDelay(5000)),
        arguments(
            "slow drip",
            okForContentType("text/plain", "x".repeat(60)).withChunkedDribbleDelay(50, 5000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("endless")
  void waitsNoLongerThanItWants(String name, ResponseDefinitionBuilder answer) throws IOException {
    SERVER.stubFor(get(urlEqualTo("/x")).willReturn(answer));
    try (Fetcher impatient = fetcher(Manners.IMPATIENT)) {
      assertThat(impatient.fetch(text("/x"))).as(name).isInstanceOf(Failed.class);
      assertThat(impatient.requests()).isEqualTo(3);
    }
  }

  static Stream<Arguments> forbidden() {
    return Stream.of(
        arguments("https://example.org/x", "not among the hosts"),
        arguments("https://lore.kernel.org.example.org/", "not among the hosts"),
        arguments("https://lore.kernel.org@example.org/", "no plain web address"),
        arguments("https://lore.kernel.org:8443/", "not among the hosts"),
        arguments("http://lore.kernel.org/netdev/", "not https"),
        arguments("ftp://lore.kernel.org/", "not https"),
        arguments("file:///etc/passwd", "no plain web address"),
        arguments("https://127.0.0.2/", "private address"),
        arguments("https://10.0.0.1/", "private address"),
        arguments("https://169.254.169.254/latest", "private address"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forbidden")
  void onlyConfiguredPublicHostsOverHttps(String address, String reason) throws IOException {
    Set<String> hosts = Set.of("lore.kernel.org", "10.0.0.1", "169.254.169.254", "127.0.0.2");
    try (Fetcher strict = fetcher(Manners.with(hosts, "me@example.org"))) {
      assertThat(strict.fetch(FetchRequest.text(URI.create(address))))
          .isInstanceOfSatisfying(
              Forbidden.class, end -> assertThat(end.reason()).contains(reason));
    }
  }

  @Test
  void withoutContactOnlyLoopback() throws IOException {
    SERVER.stubFor(any(anyUrl()).willReturn(okForContentType("text/plain", "x")));
    try (Fetcher nameless = fetcher(Manners.with(Set.of("lore.kernel.org", "127.0.0.1"), ""))) {
      assertThat(nameless.fetch(FetchRequest.text(URI.create("https://lore.kernel.org/netdev/"))))
          .isInstanceOfSatisfying(
              Forbidden.class, end -> assertThat(end.reason()).contains("FIXTIDE_CONTACT"));
      assertThat(nameless.fetch(text("/x"))).isInstanceOf(Fetched.class);
    }
  }

  @Test
  void saysWhoItIs() {
    SERVER.stubFor(any(anyUrl()).willReturn(okForContentType("text/plain", "x")));
    fetcher.fetch(text("/x"));
    SERVER.verify(
        getRequestedFor(urlEqualTo("/x"))
            .withHeader("User-Agent", matching("Fixtide/\\S+ \\(\\+tests@example\\.org\\)"))
            .withHeader("Accept", containing("text/plain"))
            .withHeader("Accept-Encoding", equalTo("gzip")));
  }

  @Test
  void aFailureInPassingIsRepeated() {
    SERVER.stubFor(
        get(urlEqualTo("/x"))
            .inScenario("busy")
            .whenScenarioStateIs(Scenario.STARTED)
            .willReturn(html(503, "busy").withHeader("Retry-After", "4"))
            .willSetStateTo("free"));
    SERVER.stubFor(
        get(urlEqualTo("/x"))
            .inScenario("busy")
            .whenScenarioStateIs("free")
            .willReturn(okForContentType("text/plain", "here")));
    assertThat(fetcher.fetch(text("/x"))).isInstanceOf(Fetched.class);
    assertThat(waits).containsExactly(Duration.ZERO, Duration.ofSeconds(4));
    assertThat(memory.of("127.0.0.1").failures()).isZero();
  }

  @Test
  void aDateToComeAgainIsByTheServersClock() {
    SERVER.stubFor(
        get(urlEqualTo("/x"))
            .willReturn(
                html(429, "")
                    .withHeader("Date", "Sun, 01 Mar 2020 12:00:00 GMT")
                    .withHeader("Retry-After", "Sun, 01 Mar 2020 13:00:00 GMT")));
    assertThat(fetcher.fetch(text("/x")))
        .isInstanceOfSatisfying(
            Paused.class, end -> assertThat(end.until()).isEqualTo(NOW.plusSeconds(3600)));
    assertThat(fetcher.fetch(text("/y"))).isInstanceOf(Paused.class);
    assertThat(fetcher.requests()).as("the host is left alone").isEqualTo(1);
  }

  @Test
  void theCircuitOpensAndStaysOpen() {
    SERVER.stubFor(any(anyUrl()).willReturn(html(500, "oops")));
    for (int i = 0; i < 3; i++) {
      assertThat(fetcher.fetch(text("/" + i))).isInstanceOf(Failed.class);
    }
    assertThat(fetcher.fetch(text("/next"))).isInstanceOf(Paused.class);
    assertThat(fetcher.requests()).isEqualTo(9);
    HostState state = memory.of("127.0.0.1");
    assertThat(state.closedUntil()).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
    assertThat(state.reason()).contains("500");
    assertThat(fetcher(Manners.QUICK).fetch(text("/other"))).isInstanceOf(Paused.class);
  }

  @Test
  void aChallengedHostIsLeftAloneAndGitRecommended() {
    SERVER.stubFor(any(anyUrl()).willReturn(html(200, CHALLENGE)));
    fetcher.fetch(text("/x"));
    assertThat(fetcher.fetch(text("/y")))
        .isInstanceOfSatisfying(
            Paused.class,
            end -> {
              assertThat(end.until()).isEqualTo(NOW.plus(Duration.ofHours(12)));
              assertThat(end.reason()).contains("git clone");
            });
    assertThat(fetcher.requests()).isEqualTo(1);
  }

  @Test
  void aCommitThatSpeaksOfChallengesIsNone() {
    String commit =
        "docs: say &lt;title&gt;Making sure you&#39;re not a bot! src=\"/.within.website\"";
    SERVER.stubFor(get(urlEqualTo("/x")).willReturn(html(200, commit)));
    assertThat(fetcher.fetch(FetchRequest.html(address("/x")))).isInstanceOf(Fetched.class);
  }

  @Test
  void theDaysBudgetEnds() {
    SERVER.stubFor(any(anyUrl()).willReturn(okForContentType("text/plain", "x")));
    for (int i = 0; i < 50; i++) {
      assertThat(fetcher.fetch(text("/" + i))).isInstanceOf(Fetched.class);
    }
    assertThat(fetcher.fetch(text("/more")))
        .isInstanceOfSatisfying(
            Paused.class,
            end -> assertThat(end.until()).isEqualTo(Instant.parse("2026-03-02T00:00:00Z")));
  }

  @Test
  void aPageIsAskedForAgainOnlyIfChanged() {
    SERVER.stubFor(
        get(urlEqualTo("/m.gz"))
            .willReturn(
                okForContentType("application/gzip", "one")
                    .withHeader("ETag", "\"1\"")
                    .withHeader("Last-Modified", "Sun, 01 Mar 2026 11:00:00 GMT")));
    FetchRequest request = FetchRequest.gzip(address("/m.gz")).untilChanged();
    assertThat(fetcher.fetch(request)).isInstanceOf(Fetched.class);
    SERVER.stubFor(
        get(urlEqualTo("/m.gz"))
            .withHeader("If-None-Match", equalTo("\"1\""))
            .withHeader("If-Modified-Since", equalTo("Sun, 01 Mar 2026 11:00:00 GMT"))
            .willReturn(aResponse().withStatus(304)));
    assertThat(fetcher.fetch(request))
        .isInstanceOfSatisfying(
            Unchanged.class, end -> assertThat(end.page().text()).isEqualTo("one"));
  }

  @Test
  void aPageThatNeverChangesIsAskedForOnce() {
    SERVER.stubFor(any(anyUrl()).willReturn(okForContentType("text/plain", "commit")));
    FetchRequest request = text("/commit/?id=1").forGood();
    assertThat(fetcher.fetch(request)).isInstanceOf(Fetched.class);
    assertThat(fetcher.fetch(request))
        .isInstanceOfSatisfying(Fetched.class, end -> assertThat(end.asked()).isFalse());
    assertThat(fetcher.requests()).isEqualTo(1);
  }

  @Test
  void aRedirectWithinTheHostIsFollowed() {
    SERVER.stubFor(get(urlEqualTo("/netdev")).willReturn(redirect("/netdev/")));
    SERVER.stubFor(get(urlEqualTo("/netdev/")).willReturn(okForContentType("text/plain", "here")));
    assertThat(fetcher.fetch(text("/netdev")))
        .isInstanceOfSatisfying(
            Fetched.class, end -> assertThat(end.page().uri()).isEqualTo(address("/netdev")));
  }

  private static ResponseDefinitionBuilder html(int status, String body) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "text/html; charset=UTF-8")
        .withBody(body);
  }

  private static ResponseDefinitionBuilder fault(Fault fault) {
    return aResponse().withHeader("Content-Type", "text/plain").withFault(fault);
  }

  private static ResponseDefinitionBuilder redirect(String location) {
    return aResponse().withStatus(301).withHeader("Location", location);
  }

  private static ResponseDefinitionBuilder gzip(byte[] packed) {
    return aResponse()
        .withHeader("Content-Type", "text/plain")
        .withHeader("Content-Encoding", "gzip")
        .withBody(packed);
  }

  private static byte[] noise() {
    byte[] noise = new byte[10_000];
    new Random(1).nextBytes(noise);
    return noise;
  }

  private static byte[] cut(byte[] whole) {
    return Arrays.copyOf(whole, whole.length / 2);
  }
}
