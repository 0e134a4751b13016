// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.List;
import org.fixtide.web.Chart;
import org.fixtide.web.Crumb;
import org.fixtide.web.FactView;
import org.jspecify.annotations.Nullable;

/** {@code /releases} and {@code /releases/{release}}, ready to show. */
final class ReleaseViews {

  private ReleaseViews() {}

  /** Every release on record, newest first. */
  record All(List<Row> rows, @Nullable Chart volume) implements Charted {

    @Override
    public List<Chart> charts() {
      return Charted.of(volume);
    }
  }

  /**
   * @param gap what is not on record; {@code null} where it is complete
   */
  record Row(
      String release, String href, int fixes, String fixesHref, int pulls, @Nullable String gap) {}

  /** One release. */
  record One(
      String release,
      String headline,
      @Nullable String gap,
      int fixes,
      String fixesHref,
      List<Candidate> candidates,
      List<FactView> facts,
      Chart byCandidate,
      Chart bySubsystem,
      Chart byKind,
      Chart bySection,
      List<PullRow> pulls,
      int most,
      List<Crumb> crumbs,
      @Nullable String before,
      @Nullable String after)
      implements Charted {

    @Override
    public List<Chart> charts() {
      return Charted.of(byCandidate, bySection, bySubsystem, byKind);
    }
  }

  /**
   * A candidate against the same candidate of other releases.
   *
   * @param fixes {@code null} where no pull is on record
   */
  record Candidate(
      int rc,
      @Nullable Integer fixes,
      @Nullable String href,
      String median,
      int of,
      String difference,
      @Nullable Strip strip) {}
}
