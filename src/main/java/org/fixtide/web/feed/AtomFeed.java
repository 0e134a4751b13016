// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A feed ready to be written.
 *
 * @param path its own canonical path with query: {@code /subsystems/tcp.atom}
 * @param page path of the page that shows the same
 * @param title plain text, without the site's name
 * @param subtitle what is in it, in a sentence
 * @param entries newest first; a feed holds some fifty
 */
public record AtomFeed(
    String path, String page, String title, String subtitle, List<AtomEntry> entries) {

  /** When there was news of the newest of its entries; the epoch where it has none. */
  public Instant updated() {
    return entries.stream()
        .map(AtomEntry::updated)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }
}
