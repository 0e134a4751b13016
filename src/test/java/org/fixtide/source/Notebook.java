// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Remembers in memory what visits took; sees what they handed on. */
final class Notebook implements SourceMemory {

  final Map<String, String> cursors = new HashMap<>();
  final Set<String> items = new HashSet<>();
  final List<SourceEvent> events = new ArrayList<>();

  /** Visits a source, with a bound to its requests. */
  Ending visit(LiveSource source, int requests) {
    return source.visit(new Visit(this, false, requests), this::accept);
  }

  private void accept(SourceEvent event) {
    events.add(event);
    switch (event) {
      case Taken taken -> items.add(taken.item());
      case Reached reached -> cursors.put(reached.name(), reached.value());
      default -> {}
    }
  }

  /** The documents handed on, each once, however often. */
  Set<String> documents() {
    Set<String> texts = new HashSet<>();
    for (SourceDocument document : new Collected(events).documents()) {
      texts.add(new String(document.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1));
    }
    return texts;
  }

  @Override
  public Optional<String> cursor(String name) {
    return Optional.ofNullable(cursors.get(name));
  }

  @Override
  public Set<String> taken(Collection<String> asked) {
    Set<String> taken = new HashSet<>(asked);
    taken.retainAll(items);
    return taken;
  }
}
