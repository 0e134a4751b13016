// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.time.LocalDate;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.PullEntry;
import org.fixtide.trend.Comparison;
import org.fixtide.trend.Facts;
import org.fixtide.trend.Names;
import org.fixtide.trend.Numbers;
import org.fixtide.trend.Trends;
import org.jspecify.annotations.Nullable;

/**
 * A pull as a row of a table.
 *
 * @param fixes fixes on record, or of a feature pull the commits it states; {@code null} where it
 *     has no shortlog
 * @param fixesHref the list of them; {@code null} where they are not on record one by one
 * @param of number of pulls compared; 0 where there are too few
 * @param remark what sets it apart: replaced, feature pull, no shortlog; may be empty
 */
record PullRow(
    String label,
    String href,
    String tree,
    LocalDate sent,
    @Nullable Integer fixes,
    @Nullable String fixesHref,
    int of,
    String median,
    String difference,
    @Nullable Strip strip,
    @Nullable String candidateHref,
    @Nullable Integer files,
    @Nullable Integer insertions,
    @Nullable Integer deletions,
    String remark) {

  private static final int ENOUGH = 3;

  static PullRow of(Trends.Snapshot record, PullEntry pull, Names names, int most) {
    Comparison comparison = record.pulls().comparison(pull);
    boolean compared = pull.comparable() && comparison.others().size() >= ENOUGH;
    return new PullRow(
        pull.slug(),
        pull.path(),
        names.of(Criterion.TREE, pull.tree()),
        pull.sentAt().toLocalDate(),
        pull.fixes() == 0 ? null : Integer.valueOf(pull.fixes()),
        pull.comparable() ? Addresses.fixes(Facts.fixesOf(pull)) : null,
        compared ? comparison.size() : 0,
        compared ? Numbers.median(comparison.median()) : "",
        compared ? difference(comparison) : "",
        compared ? Strip.of(comparison, most, words(pull, comparison)) : null,
        compared && pull.rc() != null ? Addresses.candidate(pull.rc()) : null,
        pull.files(),
        pull.insertions(),
        pull.deletions(),
        remark(pull));
  }

  private static String difference(Comparison comparison) {
    double difference = comparison.value() - comparison.median();
    String size = Numbers.median(Math.abs(difference));
    return difference > 0 ? "+" + size : difference < 0 ? "−" + size : "0";
  }

  private static String words(PullEntry pull, Comparison comparison) {
    return "%d fixes; median of the %d rc%s pulls %s"
        .formatted(
            comparison.value(), comparison.size(), pull.rc(), Numbers.median(comparison.median()));
  }

  static String remark(PullEntry pull) {
    if (!pull.current()) {
      return "replaced by a later send";
    }
    if (pull.feature()) {
      return "features for the next release, not counted as fixes";
    }
    return pull.fixes() == 0 ? "no shortlog: its fixes are not on record" : "";
  }
}
