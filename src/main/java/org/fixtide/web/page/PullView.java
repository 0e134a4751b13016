// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.time.LocalDate;
import java.util.List;
import org.fixtide.catalog.PullEntry;
import org.fixtide.catalog.SummarySection;
import org.fixtide.web.Chart;
import org.fixtide.web.Crumb;
import org.fixtide.web.FactView;
import org.fixtide.web.FixRow;
import org.jspecify.annotations.Nullable;

/**
 * {@code /pulls/{tree}/{slug}}, ready to show.
 *
 * @param fixes fixes that can be opened
 * @param remark what sets it apart: replaced, features, no shortlog; may be empty
 * @param place its place among pulls of the same candidate; {@code null} where none compare
 * @param titles of a feature pull, its shortlog
 */
record PullView(
    PullEntry pull,
    String headline,
    LocalDate sent,
    String tree,
    String lore,
    @Nullable String tagHref,
    @Nullable String commitsHref,
    @Nullable String mergeHref,
    List<Crumb> crumbs,
    @Nullable PullEntry before,
    @Nullable PullEntry after,
    List<Send> replacedBy,
    String remark,
    List<Figure> figures,
    List<FactView> facts,
    @Nullable Chart place,
    @Nullable Chart bySubsystem,
    @Nullable Chart byKind,
    List<Group> groups,
    List<String> titles,
    int total)
    implements Charted {

  @Override
  public List<Chart> charts() {
    return Charted.of(place, bySubsystem, byKind);
  }

  /** A send that came in its place. */
  record Send(String label, LocalDate sent, String lore) {}

  /** A number of the pull; {@code href} only where it opens a list of that length. */
  record Figure(String name, String number, @Nullable String href, @Nullable String note) {}

  /**
   * Fixes that the pull's summary files together.
   *
   * @param unmatched bullets that name no line of the shortlog
   * @param href the fixes of this group as a list
   */
  record Group(
      String title,
      List<FixRow> rows,
      List<SummarySection.Bullet> unmatched,
      @Nullable String href) {}
}
