// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles that list fixes: what is one, and what is only the page around it. */
class ArticleTest {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html><head><title>Network fixes of the week</title><script>var a = "tcp: fix x";</script></head>
      <body class="has-sidebar comments-open">
      <nav><ul><li>net: drivers and more</li></ul></nav>
      <div class="sidebar-left"><ul><li>wifi: buy a new card - now cheaper</li></ul></div>
      <main><article>
      <h1>Network fixes of the week</h1>
      <p>Note: this list - as always - is incomplete.</p>
      <p>The fixes: many - of all sorts.</p>
      <ul>
        <li>tcp: fix stale per-CPU foo leak - This resolves a leak.</li>
        <li><strong>Bluetooth: L2CAP: Fix a race in bar()</strong> It could crash.</li>
        <li><code>wifi: iwlwifi: mvm: fix the size</code><br>Firmware was misled.</li>
        <li>Update: the list is longer now</li>
        <li>vsock/virtio: cap the <em>queue</em> size</li>
        <li>Drivers<ul><li>net/mlx5e: Fix double free &mdash; On teardown.</li></ul></li>
        <li>Share: on your network</li>
      </ul>
      <p>- can: raw: fix ro-&gt;uniq handling<br>- netfilter: nf_tables: fix a refcount – Told by Ben.</p>
      <dl><dt>bonding: fix a null dereference</dt><dd>Seen with XDP.</dd></dl>
      </article></main>
      <section id="comments"><ol><li>tcp: fix my own problem - please</li></ol></section>
      <footer><p>- net: all rights reserved</p></footer>
      </body></html>
      """;

  @Test
  void page() throws Exception {
    Article article = read(PAGE);
    assertThat(article.header().subject()).isEqualTo("Network fixes of the week");
    assertThat(article.items())
        .containsExactly(
            item("tcp: fix stale per-CPU foo leak", "This resolves a leak"),
            item("Bluetooth: L2CAP: Fix a race in bar()", "It could crash"),
            item("wifi: iwlwifi: mvm: fix the size", "Firmware was misled"),
            item("vsock/virtio: cap the queue size", null),
            item("net/mlx5e: Fix double free", "On teardown"),
            item("can: raw: fix ro->uniq handling", null),
            item("netfilter: nf_tables: fix a refcount", "Told by Ben"),
            item("bonding: fix a null dereference", "Seen with XDP"));
  }

  @Test
  void pageWithoutFixes() throws Exception {
    assertThat(read("<html><body><ul><li>Home</li></ul></body></html>").items()).isEmpty();
  }

  @Test
  void markdown() throws Exception {
    Article article =
        read(
            """
            # Fixes of the week

            Some prose: it says nothing.

            * **tcp: fix a leak** - This resolves
              a leak of memory.
            - `Bluetooth: L2CAP: Fix a race`: It could crash.
            1. [net/mlx5e: Fix double free](https://example.org/1) in teardown
            - Note: that is all
            """);
    assertThat(article.header().subject()).isEqualTo("Fixes of the week");
    assertThat(article.items())
        .containsExactly(
            item("tcp: fix a leak", "This resolves a leak of memory"),
            item("Bluetooth: L2CAP: Fix a race", "It could crash"),
            item("net/mlx5e: Fix double free", "in teardown"));
  }

  @Test
  void textThatLostItsBullets() throws Exception {
    assertThat(
            read("""
            Network fixes were merged today, and here is what they mend.

            tcp: fix stale per-CPU
            foo leak - This resolves it.
            net: foo: fix a race - It could
            crash the kernel.
            kernel: prose without a mark behind it. And more.
            """)
                .items())
        .containsExactly(
            item("tcp: fix stale per-CPU foo leak", "This resolves it"),
            item(
                "net: foo: fix a race",
                "It could crash the kernel. kernel: prose without a mark behind it. And more"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "tcp: fix a leak - It leaked.            | tcp: fix a leak | It leaked",
        "tcp: fix a leak – It leaked.            | tcp: fix a leak | It leaked",
        "tcp: fix a leak—It leaked.              | tcp: fix a leak | It leaked",
        "tcp: fix a leak: It leaked.             | tcp: fix a leak | It leaked",
        "tcp: fix a leak. It leaked.             | tcp: fix a leak | It leaked",
        "tcp: fix a leak                         | tcp: fix a leak | ``",
        "1234567890ab tcp: fix a leak            | tcp: fix a leak | ``",
        "CVE-2026-1234: tcp: fix a leak          | tcp: fix a leak | ``",
        "tcp: fix a leak (CVE-2026-1234)         | tcp: fix a leak | (CVE-2026-1234)",
        "bpf, sockmap: fix a leak                | bpf, sockmap: fix a leak | ``",
        "net: dsa: mv88e6xxx: fix a leak         | net: dsa: mv88e6xxx: fix a leak | ``",
        "IB/IPoIB: Fix a leak                    | IB/IPoIB: Fix a leak | ``",
        "ALSA: hda - fix a leak - It leaked      | ALSA: hda - fix a leak | It leaked",
        "Revert \"tcp: fix a leak\"              | Revert \"tcp: fix a leak\" | ``",
        "8139too: fix a leak                     | 8139too: fix a leak | ``",
        "TCP: fix a leak                         | ``  | ``",
        "Note: this is one                       | ``  | ``",
        "update: we were wrong                   | ``  | ``",
        "Impact: remote crash                    | ``  | ``",
        "https://example.org/ is a page          | ``  | ``",
        "kernel: 6.19 is out now                 | ``  | ``",
        "tcp: fixes                              | ``  | ``",
        "tcp fix without a colon                 | ``  | ``",
        "A sentence about tcp: it has one        | ``  | ``",
      })
  void items(String text, String title, String explanation) {
    Article.Item expected =
        title.isEmpty() ? null : item(title, explanation.isEmpty() ? null : explanation);
    assertThat(ArticleTitles.read(text, true)).isEqualTo(expected);
  }

  @Test
  void everyWordOfTheFileTellsSomethingApart() {
    String page =
        ArticleTitles.furniture().stream()
            .map(word ->
                "<div class='%sx'><ul><li>tcp: fix %s it</li></ul></div>".formatted(word, word))
            .collect(Collectors.joining());
    assertThat(ArticleReader.ofHtml(Jsoup.parse(page)).items()).isEmpty();
  }

  private static Article read(String text) throws UnreadableDocumentException {
    Reading reading = DocumentReader.standard().read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(reading).isInstanceOf(Article.class);
    return (Article) reading;
  }

  private static Article.Item item(String title, @Nullable String explanation) {
    return new Article.Item(title, explanation);
  }
}
