// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fixtide.source.SourceDocument;

/** Writes pull mails in the form that {@code git request-pull} gives them. */
record PullLetter(
    String id, String day, String subject, String where, String head, List<String> titles) {

  static PullLetter net(String id, String day, String tag, String... titles) {
    return new PullLetter(
        id,
        day,
        "[GIT PULL] Networking for " + tag.replace("net-", "v"),
        "git://git.kernel.org/pub/scm/linux/kernel/git/netdev/net.git tags/" + tag,
        commit(id),
        List.of(titles));
  }

  static PullLetter bluetooth(String id, String day, String... titles) {
    return new PullLetter(
        id,
        day,
        "[GIT PULL] bluetooth " + day,
        "git://git.kernel.org/pub/scm/linux/kernel/git/bluetooth/bluetooth.git tags/for-net-" + day,
        commit(id),
        List.of(titles));
  }

  static PullLetter netfilter(String id, String day, String head, String... titles) {
    return new PullLetter(
        id,
        day,
        "[PATCH net 0/%d] Netfilter fixes for net".formatted(titles.length),
        "git://git.kernel.org/pub/scm/linux/kernel/git/netfilter/nf.git",
        head,
        List.of(titles));
  }

  /** The document as a source hands it out. */
  SourceDocument document() {
    return document("");
  }

  /** The same mail with further headers, as another list's archive has it. */
  SourceDocument document(String headers) {
    return SourceDocument.mail((headers + text()).getBytes(UTF_8), id + ".eml", null);
  }

  static String commit(String of) {
    return (Integer.toHexString(of.hashCode()) + "0".repeat(40)).substring(0, 40);
  }

  private String text() {
    return """
    From: Ann Maintainer <ann@example.org>
    To: torvalds@linux-foundation.org
    Message-ID: <%s@example.org>
    Date: %s 10:00:00 +0000
    Subject: %s

    Hi!

    The following changes since commit %s:

      Linux 9.1-rc1 (2026-01-01 10:00:00 -0800)

    are available in the Git repository at:

      %s

    for you to fetch changes up to %s:

      the last one (%s 09:00:00 +0000)

    ----------------------------------------------------------------
    A few fixes.

    Current release - regressions:

    %s
    ----------------------------------------------------------------
    %s
     net/core/dev.c | 2 +-
     1 file changed, 1 insertion(+), 1 deletion(-)
    """
        .formatted(id, date(), subject, commit("base"), where, head, day, bullets(), shortlog());
  }

  private String date() {
    return LocalDate.parse(day).format(DateTimeFormatter.ofPattern("EEE, d MMM yyyy", Locale.ROOT));
  }

  private String bullets() {
    return String.join("\n\n", titles.stream().map(title -> " - " + title).toList()) + "\n";
  }

  private String shortlog() {
    List<String> lines = new ArrayList<>();
    lines.add("Bob Author (" + titles.size() + "):");
    titles.forEach(title -> lines.add("      " + title));
    return String.join("\n", lines) + "\n";
  }
}
