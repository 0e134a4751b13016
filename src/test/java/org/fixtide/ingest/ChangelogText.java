// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.fixtide.source.SourceDocument;

/** Changelogs of stable releases in the two forms that there are. */
final class ChangelogText {

  private final StringBuilder text = new StringBuilder();
  private final boolean debian;
  private int commits;

  private ChangelogText(boolean debian) {
    this.debian = debian;
  }

  /** Debian's, signed on that day of January 2026. */
  static ChangelogText debian(int day, String... versions) {
    ChangelogText changelog = new ChangelogText(true);
    changelog.text.append("linux (9.12.3-1) unstable; urgency=medium\n\n");
    for (String version : versions) {
      changelog.text.append("  * New upstream stable update:\n").append(address(version));
    }
    changelog.day = day;
    return changelog;
  }

  private int day;

  private static String address(String version) {
    return "    https://www.kernel.org/pub/linux/kernel/v9.x/ChangeLog-" + version + "\n";
  }

  /** kernel.org's of one version, released on that day of January 2026. */
  static ChangelogText kernel(int day, String version) {
    ChangelogText changelog = new ChangelogText(false);
    changelog.day = day;
    changelog.commit("Linux " + version, "");
    return changelog;
  }

  /** A further version, and behind it its items. */
  ChangelogText and(String version) {
    text.append("  * New upstream stable update:\n").append(address(version));
    return this;
  }

  ChangelogText item(String title) {
    if (debian) {
      text.append("    - ").append(title).append('\n');
    } else {
      commit(title, "\n    commit " + "e".repeat(40) + " upstream.\n");
    }
    return this;
  }

  private void commit(String title, String body) {
    text.append(
        """
        commit %040x
        Author: A. Keeper <keeper@example.org>
        Date:   Thu Jan %d 12:00:00 2026 +0000

            %s
        %s
        """
            .formatted(++commits, day, title, body));
  }

  SourceDocument document() {
    String end =
        debian ? "\n -- A. Keeper <keeper@example.org>  Thu, %02d Jan 2026 12:00:00 +0000\n" : "";
    return SourceDocument.mail((text + end.formatted(day)).getBytes(UTF_8), "changelog", null);
  }
}
