// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.time.LocalDate;
import java.util.List;
import org.fixtide.catalog.FixReason;
import org.fixtide.web.Crumb;
import org.fixtide.web.FixRow;
import org.jspecify.annotations.Nullable;

/**
 * {@code /fixes/{id}}, ready to show.
 *
 * @param area name of the subsystem's area
 */
record FixView(
    FixRow row,
    String title,
    String area,
    @Nullable String aiAssisted,
    @Nullable String driver,
    List<Seen> seen,
    List<FixReason> reasons,
    List<Crumb> crumbs) {

  /**
   * An appearance.
   *
   * @param tree name of the tree
   * @param section where the pull's summary files it
   * @param bullet the maintainer's words
   */
  record Seen(
      String label,
      String href,
      String tree,
      LocalDate sent,
      String titleAsWritten,
      String section,
      @Nullable String bullet) {}
}
