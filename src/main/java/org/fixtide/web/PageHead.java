// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import java.util.List;

/**
 * What the frame around a page needs of it.
 *
 * @param title for the browser and search results, without the site's name
 * @param description one or two sentences for search results
 * @param nav entry of the navigation it belongs to: {@code releases}, {@code pulls}, {@code
 *     subsystems}, {@code fixes}, {@code about}, or empty
 * @param path canonical path with query
 * @param feeds what a feed reader may follow instead of the page
 */
public record PageHead(
    String title, String description, String nav, String path, List<FeedLink> feeds) {

  /** A page without a feed. */
  public PageHead(String title, String description, String nav, String path) {
    this(title, description, nav, path, List.of());
  }

  /** The same page with this feed. */
  public PageHead withFeed(String feedTitle, String href) {
    return withFeeds(List.of(new FeedLink(feedTitle, href)));
  }

  /** The same page with these feeds. */
  public PageHead withFeeds(List<FeedLink> all) {
    return new PageHead(title, description, nav, path, all);
  }
}
