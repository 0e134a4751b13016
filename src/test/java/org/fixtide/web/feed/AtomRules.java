// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The rules of RFC 4287 that a feed can break, held against one as it was sent. */
public final class AtomRules {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final Set<String> OF_FEED =
      Set.of("id", "title", "subtitle", "updated", "author", "generator", "link", "entry");
  private static final Set<String> OF_ENTRY =
      Set.of("id", "title", "updated", "published", "author", "summary", "link", "category");

  private AtomRules() {}

  /** Checks the feed. */
  public static void holdFor(String xml) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    Element feed =
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(feed.getLocalName()).isEqualTo("feed");
    holdsMetadata(feed, OF_FEED);
    assertThat(one(feed, "author").getTextContent()).isNotBlank();
    assertThat(link(feed, "self")).hasSize(1);
    Set<String> ids = new HashSet<>();
    for (Element entry : children(feed, "entry")) {
      holdsMetadata(entry, OF_ENTRY);
      assertThat(ids.add(one(entry, "id").getTextContent()))
          .as("a second entry of one id")
          .isTrue();
      assertThat(time(entry, "updated")).isAfterOrEqualTo(time(entry, "published"));
      assertThat(time(entry, "updated")).isBeforeOrEqualTo(time(feed, "updated"));
      assertThat(one(entry, "summary").getTextContent()).isNotBlank();
      children(entry, "author").forEach(author -> assertThat(children(author, "name")).hasSize(1));
      children(entry, "category")
          .forEach(category -> assertThat(category.getAttribute("term")).isNotBlank());
    }
  }

  private static void holdsMetadata(Element of, Set<String> known) {
    for (Element child : children(of, null)) {
      assertThat(child.getNamespaceURI()).isEqualTo(ATOM);
      assertThat(child.getLocalName()).isIn(known);
    }
    assertThat(URI.create(one(of, "id").getTextContent()).isAbsolute()).isTrue();
    assertThat(one(of, "title").getTextContent()).isNotBlank();
    time(of, "updated");
    assertThat(link(of, "alternate")).hasSize(1);
    for (Element link : children(of, "link")) {
      URI href = URI.create(link.getAttribute("href"));
      assertThat(href.isAbsolute()).as(href.toString()).isTrue();
    }
  }

  private static OffsetDateTime time(Element of, String name) {
    return OffsetDateTime.parse(one(of, name).getTextContent());
  }

  private static List<Element> link(Element of, String rel) {
    return children(of, "link").stream().filter(l -> l.getAttribute("rel").equals(rel)).toList();
  }

  private static Element one(Element of, String name) {
    List<Element> found = children(of, name);
    assertThat(found).as("%s of %s", name, of.getLocalName()).hasSize(1);
    return found.getFirst();
  }

  private static List<Element> children(Element of, @Nullable String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && (name == null || child.getLocalName().equals(name))) {
        found.add(child);
      }
    }
    return found;
  }
}
