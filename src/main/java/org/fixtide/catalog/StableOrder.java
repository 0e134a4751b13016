// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sorts stable releases: {@code 6.12.117} is 60120117, {@code 6.12.9} is 60120009. */
public final class StableOrder {

  private static final Pattern VERSION = Pattern.compile("(\\d{1,3}\\.\\d{1,3})\\.(\\d{1,4})");
  private static final int SERIES = 10_000;

  private StableOrder() {}

  /** A number that grows with the version; {@code null} for what is no stable release. */
  public static @Nullable Integer of(@Nullable String version) {
    Matcher parts = VERSION.matcher(version == null ? "" : version);
    Integer series = parts.matches() ? ReleaseOrder.of(parts.group(1)) : null;
    return series == null
        ? null
        : Integer.valueOf(series * SERIES + Integer.parseInt(parts.group(2)));
  }

  /** {@code 6.12} of {@code 6.12.117}. */
  public static String series(String version) {
    return version.substring(0, version.lastIndexOf('.'));
  }

  /** The number below that of every release of the series that {@code order} is one of. */
  static int start(int order) {
    return order / SERIES * SERIES - 1;
  }
}
