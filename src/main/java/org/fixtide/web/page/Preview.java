// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.fixtide.web.Chart;
import org.fixtide.web.PageHead;
import org.fixtide.web.SiteAddress;
import org.fixtide.web.image.Picture;
import org.springframework.web.util.HtmlUtils;

/**
 * What shows a page where others link to it; whole addresses.
 *
 * @param png picture of its first chart
 * @param alt what that shows, in words
 * @param oembed description for pages that frame it
 */
record Preview(String site, String png, String svg, String embed, String alt, String oembed) {

  /** What oEmbed 1.0 (oembed.com) asks of something that is framed. */
  record Described(
      String version,
      String type,
      String title,
      @JsonProperty("provider_name") String providerName,
      @JsonProperty("provider_url") String providerUrl,
      String html,
      int width,
      int height,
      @JsonProperty("thumbnail_url") String thumbnailUrl,
      @JsonProperty("thumbnail_width") int thumbnailWidth,
      @JsonProperty("thumbnail_height") int thumbnailHeight) {}

  private static final int WIDTH = 800;
  private static final int HEIGHT = 470;

  static Preview of(Chart chart, PageHead page, SiteAddress site) {
    return new Preview(
        site.of("/"),
        site.of(page.picture(chart.id(), "png")),
        site.of(page.picture(chart.id(), "svg")),
        site.of(page.embed(chart.id())),
        chart.title() + ". " + chart.subtitle(),
        site.of("/oembed?url=")
            + URLEncoder.encode(site.of(page.path()) + "#" + chart.id(), StandardCharsets.UTF_8));
  }

  Described described(String title) {
    String frame =
        "<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\" loading=\"lazy\"></iframe>"
            .formatted(HtmlUtils.htmlEscape(embed), HtmlUtils.htmlEscape(title), WIDTH, HEIGHT);
    return new Described(
        "1.0",
        "rich",
        title,
        "Fixtide",
        site,
        frame,
        WIDTH,
        HEIGHT,
        png,
        Picture.WIDTH,
        Picture.HEIGHT);
  }
}
