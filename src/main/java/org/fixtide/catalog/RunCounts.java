// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

/**
 * What a run has done. {@code documents} is the sum of all that follow up to {@code quarantined}.
 *
 * @param known documents that were stored already
 * @param pulls documents that are pulls
 * @param changelogs documents that list stable releases
 * @param others documents read and of no use here
 * @param fixesNew fixes not known before
 * @param fixesKnown lines of new pulls that name a fix known already
 */
public record RunCounts(
    int documents,
    int known,
    int pulls,
    int notices,
    int patches,
    int changelogs,
    int others,
    int quarantined,
    int fixesNew,
    int fixesKnown) {

  /** Nothing done yet. */
  public static final RunCounts NONE = new RunCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** Both together. */
  public RunCounts plus(RunCounts more) {
    return new RunCounts(
        documents + more.documents,
        known + more.known,
        pulls + more.pulls,
        notices + more.notices,
        patches + more.patches,
        changelogs + more.changelogs,
        others + more.others,
        quarantined + more.quarantined,
        fixesNew + more.fixesNew,
        fixesKnown + more.fixesKnown);
  }
}
