// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a source yielded, sorted by kind. */
record Collected(List<SourceEvent> events) {

  static Collected from(DocumentSource source) {
    List<SourceEvent> events = new ArrayList<>();
    source.read(events::add);
    return new Collected(events);
  }

  List<SourceDocument> documents() {
    return all(SourceDocument.class);
  }

  List<String> texts() {
    return documents().stream()
        .map(document -> new String(document.bytes(), StandardCharsets.ISO_8859_1))
        .toList();
  }

  List<String> origins() {
    return documents().stream().map(SourceDocument::origin).toList();
  }

  List<String> reasons() {
    return all(Unreadable.class).stream().map(Unreadable::reason).toList();
  }

  <E extends SourceEvent> List<E> all(Class<E> sort) {
    return events.stream().filter(sort::isInstance).map(sort::cast).toList();
  }
}
