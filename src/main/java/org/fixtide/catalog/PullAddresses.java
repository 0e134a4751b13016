// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Gives each pull its address within the tree. */
final class PullAddresses {

  private PullAddresses() {}

  /** The tag, or TREE-DATE (in UTC) where there is none. */
  static String base(String tree, @Nullable String tag, Instant sentAt) {
    return tag != null ? tag : tree + "-" + LocalDate.ofInstant(sentAt, ZoneOffset.UTC);
  }
}
