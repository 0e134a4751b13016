// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.time.LocalDate;
import java.util.List;
import org.fixtide.catalog.FixCorrection;
import org.fixtide.catalog.FixReason;
import org.fixtide.web.Crumb;
import org.fixtide.web.FixRow;
import org.fixtide.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * {@code /fixes/{id}}, ready to show.
 *
 * @param area name of the subsystem's area
 * @param secondary further subsystems that it touches
 * @param seen the pulls that carry it
 * @param stable the first stable release of each series that carries it, the newest series first
 * @param origins what brought the bug in
 * @param mendedBy later fixes that mend this one
 */
record FixView(
    FixRow row,
    String title,
    String area,
    @Nullable String aiAssisted,
    @Nullable String driver,
    List<Named> secondary,
    List<String> cves,
    List<Seen> seen,
    List<Carrier> stable,
    List<FixReason> reasons,
    List<Outranked> outranked,
    List<FixCorrection> corrections,
    @Nullable PatchView patch,
    List<Origin> origins,
    List<Link> mendedBy,
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

  /**
   * A stable release.
   *
   * @param date in words, empty where it is not known
   */
  record Carrier(String series, String version, String date) {}

  /** Another fix. */
  record Link(String title, String href, LocalDate sent, Named finder) {}

  /**
   * A commit that the patch blames.
   *
   * @param title as the patch names it; empty where it does not
   * @param fixHref its page where it is a recorded fix itself
   * @param carried the pull that brought it in, with its address
   * @param age how long the bug was there, in words
   */
  record Origin(
      String commit,
      String title,
      @Nullable String fixHref,
      @Nullable String carried,
      @Nullable String carriedHref,
      @Nullable String release,
      @Nullable String age) {}
}
