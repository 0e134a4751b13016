// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sorts releases: {@code 6.19} is 6019, {@code 7.1} is 7001. */
public final class ReleaseOrder {

  private static final Pattern RELEASE = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})");

  private ReleaseOrder() {}

  /** A number that grows with the release; {@code null} for what is no release. */
  public static @Nullable Integer of(@Nullable String release) {
    Matcher parts = RELEASE.matcher(release == null ? "" : release);
    return parts.matches()
        ? Integer.valueOf(
            Integer.parseInt(parts.group(1)) * 1000 + Integer.parseInt(parts.group(2)))
        : null;
  }
}
