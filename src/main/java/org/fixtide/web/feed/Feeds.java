// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Generator;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fixtide.web.SiteAddress;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers requests for feeds (Atom 1.0, RFC 4287). */
@Component
public final class Feeds {

  /** What mails may hold and XML may not. */
  private static final Pattern NO_XML =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private static final String TEXT = "text";

  private final SiteAddress site;

  Feeds(SiteAddress site) {
    this.site = site;
  }

  /** The answer to a GET of the feed's path. */
  public ResponseEntity<Feed> answer(AtomFeed of) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_ATOM_XML).body(feed(of));
  }

  private Feed feed(AtomFeed of) {
    var feed = new Feed("atom_1.0");
    feed.setId(id(of.path()));
    feed.setTitle(text(of.title() + " · Fixtide").getValue());
    feed.setSubtitle(text(of.subtitle()));
    feed.setUpdated(Date.from(of.updated()));
    feed.setAuthors(List.of(person("Fixtide")));
    feed.setGenerator(generator());
    feed.setOtherLinks(List.of(link("self", MediaType.APPLICATION_ATOM_XML_VALUE, of.path())));
    feed.setAlternateLinks(List.of(link("alternate", MediaType.TEXT_HTML_VALUE, of.page())));
    feed.setEntries(of.entries().stream().map(this::entry).toList());
    return feed;
  }

  private Entry entry(AtomEntry of) {
    var entry = new Entry();
    entry.setId(id(of.key()));
    entry.setTitle(text(of.title()).getValue());
    entry.setPublished(Date.from(of.published()));
    entry.setUpdated(Date.from(of.updated()));
    entry.setAlternateLinks(List.of(link("alternate", MediaType.TEXT_HTML_VALUE, of.href())));
    entry.setSummary(text(of.summary()));
    entry.setCategories(of.categories().stream().map(Feeds::category).toList());
    if (of.author() != null && !of.author().isBlank()) {
      entry.setAuthors(List.of(person(of.author())));
    }
    return entry;
  }

  /** Derived from what it names alone: the same wherever the record is built. */
  private static String id(String key) {
    String name = "fixtide/" + key.replaceFirst("^/", "");
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private Link link(String rel, String type, String path) {
    var link = new Link();
    link.setRel(rel);
    link.setType(type);
    link.setHref(site.of(path));
    return link;
  }

  private static Content text(String value) {
    var text = new Content();
    text.setType(TEXT);
    text.setValue(clean(value));
    return text;
  }

  private static SyndPerson person(String name) {
    var person = new Person();
    person.setName(clean(name));
    return person;
  }

  private static Category category(AtomEntry.Category of) {
    var category = new Category();
    category.setTerm(of.term());
    category.setLabel(of.label());
    return category;
  }

  private static Generator generator() {
    var generator = new Generator();
    generator.setValue("Fixtide");
    return generator;
  }

  private static String clean(String text) {
    return NO_XML.matcher(text).replaceAll("");
  }
}
