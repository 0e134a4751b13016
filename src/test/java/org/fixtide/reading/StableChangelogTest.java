// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Debian's and kernel.org's changelogs of stable releases. */
class StableChangelogTest {

  private static final String URL = "    https://www.kernel.org/pub/linux/kernel/v6.x/ChangeLog-";

  private static final String DEBIAN =
      """
      linux-signed-amd64 (6.12.9+1) stable; urgency=medium

        * Sign kernel from linux 6.12.9-1

       -- Ada Byron <ada@example.org>  Thu, 12 Nov 2026 11:00:00 +0100

      linux (6.12.9-1) stable; urgency=medium

        * New upstream stable update:
      """
          + URL
          + "6.12.7\n"
          + URL
          + """
          6.12.8
              - [arm64,armhf] net: foo: fix a leak that is
                found on close (CVE-2026-1001, CVE-2026-1002)
              - tcp: fix a race
          """
              .stripTrailing()
          + "\n"
          + URL
          + """
          6.12.9
              - [amd64] Add mitigations for a flaw (CVE-2026-1003):
                + x86/foo: first part (CVE-2026-1004)
                + x86/foo: second part
              - Revert "can: bar: fix it" (regression in 6.12.8) (Closes: #1234567)

            [ Ada Byron ]
            * net: Enable FOO as module (Closes: #1234568)
            * Bluetooth: a fix of Debian's own (CVE-2026-9999)
              - in two parts

           -- Ada Byron <ada@example.org>  Thu, 12 Nov 2026 10:30:20 +0100

          linux (6.12~rc1-1~exp1) experimental; urgency=medium

            * New upstream release candidate

           -- Ada Byron <ada@example.org>  Mon, 02 Nov 2026 10:30:20 +0100
          """;

  private static final String KERNEL =
      """
      commit 1111111111111111111111111111111111111111
      Author: Greg Example <greg@example.org>
      Date:   Thu Nov 12 10:00:00 2026 +0100

          Linux 6.12.117

          Tested-by: Ada Byron <ada@example.org>
          Signed-off-by: Greg Example <greg@example.org>

      commit 2222222222222222222222222222222222222222
      Author: Ben Cöder <ben@example.org>
      Date:   Mon Nov 2 10:00:00 2026 +0000

          tcp: fix a race

          [ Upstream commit abcdefabcdefabcdefabcdefabcdefabcdefabcd ]

          The lock was missing, see CVE-2026-1001.

              commit 5555555555555555555555555555555555555555

          Signed-off-by: Ben Cöder <ben@example.org>

      commit 3333333333333333333333333333333333333333
      Author: Cleo <cleo@example.org>
      Date:   Sun Nov 1 10:00:00 2026 +0000

          can: bar: fix it

          commit 0123456789abcdef0123456789abcdef01234567 upstream.
      """;

  @Test
  void debian() throws Exception {
    List<StableRelease> releases = read(DEBIAN).releases();
    assertThat(releases)
        .extracting(StableRelease::version)
        .containsExactly("6.12.7", "6.12.8", "6.12.9");
    assertThat(releases.get(0).items()).isEmpty();
    assertThat(releases.get(1).series()).isEqualTo("6.12");
    assertThat(releases.get(1).date()).isEqualTo(Instant.parse("2026-11-12T09:30:20Z"));
    assertThat(releases.get(1).items())
        .containsExactly(
            item("net: foo: fix a leak that is found on close", "CVE-2026-1001", "CVE-2026-1002"),
            item("tcp: fix a race"));
    assertThat(releases.get(2).items())
        .containsExactly(
            item("x86/foo: first part", "CVE-2026-1004", "CVE-2026-1003"),
            item("x86/foo: second part", "CVE-2026-1003"),
            item("Revert \"can: bar: fix it\" (regression in 6.12.8)"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "[arm*] drm/vc4: Fix it (CVE-2026-1001)         | drm/vc4: Fix it     | CVE-2026-1001",
        "[armhf, arm64] net: fix it                     | net: fix it         | ''",
        "[arm64:] net: fix it                           | net: fix it         | ''",
        "[hppa/parisc64] net: fix it                    | net: fix it         | ''",
        "xen: fix it (CVE-2026-1001, XSA-396)           | xen: fix it         | CVE-2026-1001",
        "net: fix it (CVE-2026-1001) (Closes: #1, #2)   | net: fix it         | CVE-2026-1001",
        "net: fix it (Closes: #1) (CVE-2026-1001)       | net: fix it         | CVE-2026-1001",
        "net: fix it (closes: 1234)                     | net: fix it         | ''",
        "net: fix foo() (CVE-2026-1001)                 | net: fix foo()      | CVE-2026-1001",
        "net: fix it CVE-2026-1001                      | net: fix it         | CVE-2026-1001",
        "net: fix it ((CVE-2026-1001)                   | net: fix it         | CVE-2026-1001",
        "net: fix it CVE-2026-1001)                     | net: fix it         | CVE-2026-1001",
        "net: fix (Closes: #1, regression in 5.1)       | net: fix (regression in 5.1) | ''",
        "net: fix it CVE-2026-1001                      | net: fix it         | CVE-2026-1001",
        "net: fix it ((CVE-2026-1001)                   | net: fix it         | CVE-2026-1001",
        "net: fix it CVE-2026-1001)                     | net: fix it         | CVE-2026-1001",
        "net: fix (Closes: #1, regression in 5.1)       | net: fix (regression in 5.1) | ''",
        "net: fix it (v2)                               | net: fix it (v2)    | ''",
      })
  void whatDebianAddsToTitles(String item, String title, String cve) throws Exception {
    String changelog =
        "linux (6.1.2-1) stable; urgency=low\n\n  * New upstream stable update:\n%s6.1.2\n    - %s\n"
            .formatted(URL, item);
    StableItem read = read(changelog).releases().getFirst().items().getFirst();
    assertThat(read.title()).isEqualTo(title);
    assertThat(String.join(" ", read.cves())).isEqualTo(cve);
  }

  @Test
  void kernelOrg() throws Exception {
    List<StableRelease> releases = read(KERNEL).releases();
    assertThat(releases).hasSize(1);
    assertThat(releases.getFirst().version()).isEqualTo("6.12.117");
    assertThat(releases.getFirst().date()).isEqualTo(Instant.parse("2026-11-12T09:00:00Z"));
    List<StableItem> items = releases.getFirst().items();
    assertThat(items)
        .extracting(StableItem::title, StableItem::author, StableItem::upstreamCommit)
        .containsExactly(
            tuple("tcp: fix a race", "Ben Cöder", "abcdefabcdefabcdefabcdefabcdefabcdefabcd"),
            tuple("can: bar: fix it", "Cleo", "0123456789abcdef0123456789abcdef01234567"));
    assertThat(items.getFirst().commit()).isEqualTo("2".repeat(40));
    assertThat(items.getFirst().cves()).containsExactly("CVE-2026-1001");
    assertThat(items.getFirst().message())
        .startsWith("[ Upstream commit")
        .endsWith("Signed-off-by: Ben Cöder <ben@example.org>");
  }

  @Test
  void severalReleasesInOneLog() throws Exception {
    String older = KERNEL.replace("6.12.117", "6.12.116").replace("tcp:", "udp:");
    assertThat(read(KERNEL + "\n" + older).releases())
        .extracting(release -> release.version() + " " + release.items().getFirst().title())
        .containsExactly("6.12.117 tcp: fix a race", "6.12.116 udp: fix a race");
  }

  @ParameterizedTest
  @CsvSource({
    "'linux (6.1-1) stable; urgency=low\n\n  * Initial release\n'",
    "'commit 1111111111111111111111111111111111111111\nAuthor: A <a@b>\n\n    tcp: fix it\n'"
  })
  void withoutAStableRelease(String text) throws Exception {
    assertThat(DocumentReader.standard().read(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(OtherDocument.class);
  }

  private static StableChangelog read(String text) throws UnreadableDocumentException {
    Reading reading = DocumentReader.standard().read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(reading).isInstanceOf(StableChangelog.class);
    return (StableChangelog) reading;
  }

  private static StableItem item(String title, String... cves) {
    return new StableItem(title, null, null, null, null, List.of(cves));
  }
}
