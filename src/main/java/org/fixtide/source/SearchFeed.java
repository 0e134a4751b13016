// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * A search's answer as public-inbox gives it: an Atom feed, whose texts are altered and serve for
 * nothing but to find the mails' Message-IDs.
 */
final class SearchFeed {

  /**
   * A mail found.
   *
   * @param sender its address; empty where the feed has none
   * @param updated when the archive received it; null where the feed does not tell
   */
  record Entry(String messageId, String sender, String title, @Nullable Instant updated) {}

  private SearchFeed() {}

  /** The mails found, in the feed's order; null where the feed breaks off before its end. */
  static @Nullable List<Entry> read(Page page) {
    String text = page.text();
    if (!text.stripTrailing().endsWith("</feed>")) {
      return null;
    }
    List<Entry> entries = new ArrayList<>();
    for (Element entry : Jsoup.parse(text, "", Parser.xmlParser()).select("feed > entry")) {
      String id = messageId(entry, page.uri());
      if (id != null) {
        entries.add(
            new Entry(id, text(entry, "author > email"), text(entry, "title"), updated(entry)));
      }
    }
    return entries;
  }

  /** The last part of the mail's address, which ends with a slash. */
  private static @Nullable String messageId(Element entry, URI feed) {
    Element link = entry.selectFirst("> link[href]");
    if (link == null) {
      return null;
    }
    String path = feed.resolve(link.attr("href")).getRawPath().replaceAll("/+$", "");
    String id = UriUtils.decode(path.substring(path.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
    return id.contains("@") && id.length() <= 500 ? id : null;
  }

  private static @Nullable Instant updated(Element entry) {
    try {
      return Instant.parse(text(entry, "> updated"));
    } catch (DateTimeException noDate) {
      return null;
    }
  }

  private static String text(Element entry, String path) {
    Element found = entry.selectFirst(path);
    return found == null ? "" : found.text();
  }
}
