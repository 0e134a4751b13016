// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stable release on record.
 *
 * @param order grows with the version
 * @param date when it was released; by a distribution's changelog, when that was signed
 * @param source whose changelog it is known by
 * @param listedFrom first of the versions whose commits are listed under this one; as a rule the
 *     version itself. Which of them brought an item is not known then.
 * @param items how many commits the changelog lists, networking or not
 */
public record StableVersion(
    String version,
    String series,
    int order,
    @Nullable Instant date,
    StableRecord.Source source,
    String listedFrom,
    int items) {

  /** The span of this version alone: releases of a series are numbered without a gap. */
  public StableSpan alone() {
    int number = Integer.parseInt(version.substring(series.length() + 1));
    return new StableSpan(number == 0 ? null : series + "." + (number - 1), version);
  }
}
