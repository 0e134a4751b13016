// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a batch has touched and must be settled at its end. */
final class Touched {

  /** A tree's pulls of one sort. */
  record Line(String tree, String sort) {}

  /** From the earliest to the latest touched. */
  record Span(Instant from, Instant to) {
    Span with(Span other) {
      return new Span(
          from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }
  }

  final Map<Line, Span> spans = new HashMap<>();
  final Set<String> titles = new HashSet<>();
  final Set<String> messageIds = new HashSet<>();
  final Set<String> heads = new HashSet<>();

  void pull(String tree, String sort, Instant sentAt) {
    spans.merge(new Line(tree, sort), new Span(sentAt, sentAt), Span::with);
  }
}
