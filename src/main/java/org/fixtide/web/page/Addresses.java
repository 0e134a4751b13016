// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.FixFilter;
import org.fixtide.trend.Fact;
import org.fixtide.trend.PullHistory;
import org.fixtide.web.FactView;

/** Addresses of pages, and facts with theirs. */
final class Addresses {

  private Addresses() {}

  static String fixes(FixFilter filter) {
    return filter.href("/fixes");
  }

  /** A mail in the public archive. */
  static String lore(String messageId) {
    return "https://lore.kernel.org/r/"
        + URLEncoder.encode(messageId, StandardCharsets.UTF_8).replace("%40", "@");
  }

  static String release(String release) {
    return "/releases/" + release;
  }

  /** Pulls to Linus Torvalds for a candidate. */
  static String candidate(int rc) {
    return "/pulls?"
        + FixFilter.all()
            .with(Criterion.TREE, PullHistory.NET)
            .with(Criterion.RC, String.valueOf(rc))
            .query();
  }

  static String of(Fact.Target target) {
    return switch (target) {
      case Fact.Fixes(FixFilter filter) -> fixes(filter);
      case Fact.OnePull(var pull) -> pull.path();
      case Fact.OneRelease(String release) -> release(release);
      case Fact.SameCandidate(int rc) -> candidate(rc);
    };
  }

  /**
   * @param page address of the page that shows the fact
   */
  static FactView fact(Fact fact, String page) {
    List<FactView.Part> parts =
        fact.parts().stream()
            .map(part ->
                new FactView.Part(
                    part.text(),
                    part.target() == null ? null : of(part.target()),
                    part.target() instanceof Fact.Fixes))
            .toList();
    return new FactView(
        fact.id(), parts, of(fact.target()), fact.targetText(), page + "#" + fact.id());
  }
}
