// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import org.jspecify.annotations.Nullable;

/** Says what a fix is about; given by the module that knows how. */
public interface FixNaming {

  /**
   * Labels a fix.
   *
   * @param tree the tree through which it came first
   * @param bullet the first maintainer's words for it, where a bullet names it
   */
  FixLabels label(String title, String tree, @Nullable String bullet);

  /** Revision of the rules. */
  int revision();
}
