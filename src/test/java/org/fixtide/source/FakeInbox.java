// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/** A small archive that answers in the forms of public-inbox, as recorded from a real one. */
final class FakeInbox {

  static final String MANIFEST = "/netdev/manifest.js.gz";
  static final String NEWEST = "rt:\\d+\\.\\.$";
  static final String OLDER = "rt:\\d+\\.\\.\\d+$";
  static final String COVER_ID = "cover@example.org";
  static final String PULL_ID = "pull/1+x@example.org";
  static final String OLD_ID = "old@example.org";
  static final String COVER = mail(COVER_ID, "[PATCH net 0/n] Netfilter fixes for net");
  static final String PATCH = mail("patch@example.org", "[PATCH net 1/1] netfilter: one");
  static final String PULL = mail(PULL_ID, "[GIT PULL] Networking for v9.1-rc2");
  static final String OLD = mail(OLD_ID, "[GIT PULL] Networking for v9.0-rc5");
  static final String REPLY = mail("reply@example.org", "Re: [GIT PULL] Networking");

  private static final String ENTRY =
      """
      <entry><author><name>A</name><email>%s</email></author><title type="text">%s</title>\
      <updated>%s</updated><link rel="alternate" href="%s"/><id>urn:uuid:1</id></entry>\
      """;

  private final WireMockExtension server;

  FakeInbox(WireMockExtension server) {
    this.server = server;
  }

  static String mail(String id, String subject) {
    return "From: Ann <ann@example.org>\nMessage-ID: <%s>\nSubject: %s\n\ntext of it\n"
        .formatted(id, subject);
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getPort() + "/netdev/");
  }

  /** All is well, and nothing else is there than what is stubbed. */
  FakeInbox healthy() {
    server.resetAll();
    server.stubFor(any(anyUrl()).atPriority(9).willReturn(html(404, "<pre>not found</pre>")));
    manifest(gzip("{\"/netdev/git/0.git\":{\"modified\":1,\"fingerprint\":\"f\",\"owner\":null}}"));
    newest(feed(entry(PULL_ID), entry(COVER_ID), entry("reply@example.org")));
    older(feed(entry(OLD_ID)));
    raw("pull%2F1%2Bx%40example.org", text(raw(PULL)));
    raw("old%40example.org", text(raw(OLD)));
    thread(gzip(SampleMails.mbox(List.of(COVER, PATCH))));
    return this;
  }

  void manifest(ResponseDefinitionBuilder answer) {
    stub(get(urlPathEqualTo(MANIFEST)), answer);
  }

  void newest(ResponseDefinitionBuilder answer) {
    search(NEWEST, answer);
  }

  void older(ResponseDefinitionBuilder answer) {
    search(OLDER, answer);
  }

  private void search(String window, ResponseDefinitionBuilder answer) {
    stub(
        get(urlPathEqualTo("/netdev/"))
            .withQueryParam("q", matching(".*" + window))
            .withQueryParam("x", matching("A")),
        answer);
  }

  void raw(String escapedId, ResponseDefinitionBuilder answer) {
    stub(get(urlPathEqualTo("/netdev/" + escapedId + "/raw")), answer);
  }

  void pull(ResponseDefinitionBuilder answer) {
    raw("pull%2F1%2Bx%40example.org", answer);
  }

  void thread(ResponseDefinitionBuilder answer) {
    stub(get(urlPathEqualTo("/netdev/cover%40example.org/t.mbox.gz")), answer);
  }

  private void stub(MappingBuilder request, ResponseDefinitionBuilder answer) {
    server.stubFor(request.willReturn(answer));
  }

  static String entry(String id) {
    return entry(id, "2026-02-20T10:00:00Z");
  }

  static String entry(String id, String updated) {
    String title =
        switch (id) {
          case COVER_ID -> "[PATCH net 0/n] Netfilter fixes for net";
          case PULL_ID, OLD_ID -> "[GIT PULL] Networking for v9.1-rc2";
          default -> "Re: [GIT PULL] Networking for v9.1-rc2";
        };
    String path = id.replace("/", "%2F").replace("+", "%2B");
    return ENTRY.formatted("ann@example.org", title, updated, "/netdev/" + path + "/");
  }

  static ResponseDefinitionBuilder feed(String... entries) {
    return feedText(
        "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\">"
            + String.join("", entries)
            + "</feed>");
  }

  static ResponseDefinitionBuilder feedText(String text) {
    return aResponse().withHeader("Content-Type", "application/atom+xml").withBody(text);
  }

  static String raw(String... mails) {
    return new String(
        SampleMails.mbox(List.of(mails)), java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  static ResponseDefinitionBuilder text(String text) {
    return aResponse().withHeader("Content-Type", "text/plain; charset=y").withBody(text);
  }

  static ResponseDefinitionBuilder html(int status, String body) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "text/html; charset=UTF-8")
        .withBody(body);
  }

  static ResponseDefinitionBuilder gzip(String text) {
    return gzip(SampleMails.bytes(text));
  }

  static ResponseDefinitionBuilder gzip(byte[] bytes) {
    return packed(pack(bytes));
  }

  static ResponseDefinitionBuilder packed(byte[] bytes) {
    return aResponse().withHeader("Content-Type", "application/gzip").withBody(bytes);
  }

  static byte[] pack(byte[] bytes) {
    try {
      return SampleMails.gzip(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
