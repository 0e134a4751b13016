// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import java.util.ArrayList;
import java.util.List;
import org.fixtide.catalog.FixFilter;

/** A sentence in the making. */
final class Words {

  private final List<Fact.Part> parts = new ArrayList<>();

  static Words of(String text) {
    return new Words().and(text);
  }

  Words and(String text) {
    parts.add(new Fact.Part(text, null));
    return this;
  }

  /** A number that opens the fixes it counts. */
  Words figure(long number, FixFilter fixes) {
    return link(Numbers.whole(number), new Fact.Fixes(fixes));
  }

  /** {@code 1 fix}, {@code 2 fixes}, opening them. */
  Words fixes(long number, FixFilter fixes) {
    return link(Numbers.counted(number, "fix", "fixes"), new Fact.Fixes(fixes));
  }

  Words release(String release) {
    return link(release, new Fact.OneRelease(release));
  }

  Words link(String text, Fact.Target target) {
    parts.add(new Fact.Part(text, target));
    return this;
  }

  /** The finished sentence, linked to the fixes that it is about. */
  Fact about(String id, FixFilter fixes, String linkText) {
    return new Fact(id, List.copyOf(parts), new Fact.Fixes(fixes), linkText, 0);
  }

  Fact fact(String id, Fact.Target target, String linkText, double unusual) {
    return new Fact(id, List.copyOf(parts), target, linkText, unusual);
  }
}
