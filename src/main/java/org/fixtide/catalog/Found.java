// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

/** What a document that counts turned out to be, in plain form. */
public sealed interface Found permits PullRecord, NoticeRecord, PatchRecord, ChangelogRecord {}
