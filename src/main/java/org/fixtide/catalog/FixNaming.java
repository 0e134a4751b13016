// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

/** Says what a fix is about; given by the module that knows how. */
public interface FixNaming {

  /** Labels a fix by all that is known of it. */
  FixLabels label(FixSource fix);

  /** Whether a stable release's commit is networking's, by its normalised title and labels. */
  boolean isNetworking(String title, FixLabels labels);

  /** Revision of the rules. */
  int revision();
}
