// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.List;
import java.util.stream.Collectors;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.PullEntry;
import org.jspecify.annotations.Nullable;

/**
 * A sentence computed from the record, with its numbers, what they are compared with, and the
 * records behind them.
 *
 * @param id names it within its page and stays the same while the record says the same
 * @param target what it is about
 * @param targetText words of the link to that
 * @param unusual how far from the usual, to choose what leads; 1 is common, 3 rare
 */
public record Fact(String id, List<Part> parts, Target target, String targetText, double unusual) {

  /** What a number or a fact opens. */
  public sealed interface Target {}

  /** The list of these fixes. */
  public record Fixes(FixFilter filter) implements Target {}

  /** A pull's page. */
  public record OnePull(PullEntry pull) implements Target {}

  /** The pulls to Linus Torvalds for a candidate. */
  public record SameCandidate(int rc) implements Target {}

  /** A release's page. */
  public record OneRelease(String release) implements Target {}

  /**
   * A piece of the sentence.
   *
   * @param target what it opens; {@code null} for plain words
   */
  public record Part(String text, @Nullable Target target) {}

  /** The whole sentence. */
  public String sentence() {
    return parts.stream().map(Part::text).collect(Collectors.joining());
  }
}
