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

  /**
   * Path of a picture of a chart on this page.
   *
   * @param form {@code svg} or {@code png}, or {@code dark.svg}, {@code dark.png}
   */
  public String picture(String chart, String form) {
    return beside("", chart + "." + form);
  }

  /** Path of a page that shows a chart of this one alone, for frames of other sites. */
  public String embed(String chart) {
    return beside("/embed", chart);
  }

  private String beside(String folder, String name) {
    int query = path.indexOf('?');
    String bare = query < 0 ? path : path.substring(0, query);
    return folder
        + (bare.equals("/") ? "" : bare)
        + "/"
        + name
        + (query < 0 ? "" : path.substring(query));
  }

  /** The same page with these feeds. */
  public PageHead withFeeds(List<FeedLink> all) {
    return new PageHead(title, description, nav, path, all);
  }
}
