// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article that lists fixes.
 *
 * @param header has a subject only: the page's title, empty where it has none
 * @param items in the text's order
 */
public record Article(MailHeader header, List<Item> items) implements Reading {

  /**
   * A fix that an article names.
   *
   * @param title the commit's title as the article gives it
   * @param explanation what the article says of it
   */
  public record Item(String title, @Nullable String explanation) {}
}
