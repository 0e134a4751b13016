// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a feed, which is the same entry in every feed that has it.
 *
 * @param key names what it is about for good, whatever the site and the database: {@code
 *     fixes/f196n1}; readers that know the key's entry show it anew only where {@code updated}
 *     moves
 * @param title plain text
 * @param href path of the page that it opens
 * @param published when it came to be
 * @param updated when there was news of it; not before {@code published}
 * @param author who wrote it; {@code null} where that is not known
 * @param summary plain text, a sentence or two
 */
public record AtomEntry(
    String key,
    String title,
    String href,
    Instant published,
    Instant updated,
    @Nullable String author,
    String summary,
    List<Category> categories) {

  /**
   * What readers may sort entries by.
   *
   * @param term the key, as filters have it: {@code use-after-free}
   * @param label the name for people
   */
  public record Category(String term, String label) {}
}
