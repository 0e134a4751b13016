// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a changelog lists under one version of the kernel.
 *
 * @param version {@code 6.12.117}
 * @param series {@code 6.12}
 * @param date when the release was made; in a distribution's changelog, when the entry that lists
 *     it was signed
 * @param items in the changelog's order; none where it lists the version only
 */
public record StableRelease(
    String version, String series, @Nullable Instant date, List<StableItem> items) {

  static StableRelease of(String version, @Nullable Instant date, List<StableItem> items) {
    String series = version.substring(0, version.lastIndexOf('.'));
    return new StableRelease(version, series, date, List.copyOf(items));
  }
}
