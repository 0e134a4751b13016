// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

/** What a document turned out to be. */
public sealed interface Reading
    permits PullSummary, MergeNotice, Patch, StableChangelog, Article, OtherDocument {

  /** Headers of the document. */
  MailHeader header();
}
