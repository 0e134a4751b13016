// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.List;
import org.fixtide.web.Chart;
import org.fixtide.web.Chip;
import org.fixtide.web.Crumb;
import org.fixtide.web.Facet;
import org.fixtide.web.Pager;
import org.jspecify.annotations.Nullable;

/** The pages about stable releases, ready to show. */
final class StableView {

  private StableView() {}

  /** {@code /stable}. */
  record All(List<Series> series) {}

  /**
   * A series, with what its newest release on record carries.
   *
   * @param kept how long it is kept, in words
   */
  record Series(String series, String kept, int versions, Release newest) {}

  /**
   * A release.
   *
   * @param date in words; empty where it is not known
   * @param listed how many commits its changelog lists
   * @param remark what is special about it; empty as a rule
   */
  record Release(
      String version,
      String date,
      int listed,
      int changes,
      int security,
      int withCve,
      String remark) {}

  /**
   * {@code /stable/6.12}.
   *
   * @param standfirst what it is, in a sentence or two
   * @param dates whose dates are shown, in a sentence
   * @param whole address of all its changes together
   */
  record One(
      String series,
      String headline,
      String standfirst,
      String dates,
      Chart byVersion,
      List<Release> releases,
      String newest,
      String whole,
      List<Crumb> crumbs)
      implements Charted {

    @Override
    public List<Chart> charts() {
      return Charted.of(byVersion);
    }
  }

  /**
   * {@code /stable/6.12.117}, {@code /stable/6.12.90..6.12.117}.
   *
   * @param recorded how many of all changes are fixes of pulls on record
   * @param remark what is not known of it; empty as a rule
   * @param path its address without a filter
   * @param before address and name of the release before, for a single one
   * @param from what the form holds
   */
  record Changes(
      String headline,
      String standfirst,
      int changes,
      int recorded,
      String remark,
      int total,
      List<Chip> chips,
      List<Facet> facets,
      String path,
      String query,
      List<ReportView.Row> rows,
      Pager pager,
      @Nullable String before,
      @Nullable String after,
      String from,
      String to,
      List<Crumb> crumbs) {}
}
