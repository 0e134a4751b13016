// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a batch has touched and must be settled at its end. */
final class Touched {

  /** A tree's pulls of one sort. */
  record Line(String tree, String sort) {}

  /** A time from one instant to another, both within. */
  record Span(Instant from, Instant to) {

    /** Covers the instants, each with its surroundings, by as few spans as do not touch. */
    static List<Span> around(Collection<Instant> instants, Duration before, Duration after) {
      List<Span> spans = new ArrayList<>();
      for (Instant instant : instants.stream().sorted().toList()) {
        Span own = new Span(instant.minus(before), instant.plus(after));
        boolean joins = !spans.isEmpty() && !own.from.isAfter(spans.getLast().to);
        spans.add(joins ? new Span(spans.removeLast().from, own.to) : own);
      }
      return spans;
    }
  }

  final Map<Line, Set<Instant>> pulls = new HashMap<>();

  /** By tree, names that pulls bear or bore; see {@link PullAddresses#base}. */
  final Map<String, Set<String>> names = new HashMap<>();

  final Set<String> titles = new HashSet<>();

  /** Normalised titles of stable releases' items. */
  final Set<String> listed = new HashSet<>();

  final Set<String> messageIds = new HashSet<>();
  final Set<String> heads = new HashSet<>();

  /** Whether the batch leaves the record as it is. */
  boolean isEmpty() {
    return Stream.of(pulls.keySet(), names.keySet(), titles, listed, messageIds, heads)
        .allMatch(Set::isEmpty);
  }

  void pull(String tree, String sort, @Nullable String tag, Instant sentAt) {
    pulls.computeIfAbsent(new Line(tree, sort), line -> new HashSet<>()).add(sentAt);
    name(tree, tag, sentAt);
  }

  void name(String tree, @Nullable String tag, Instant sentAt) {
    names.computeIfAbsent(tree, t -> new HashSet<>()).add(PullAddresses.base(tree, tag, sentAt));
  }
}
