// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

/**
 * What a source yields, in order: a document, the withdrawal of one, or the news that a part could
 * not be read.
 */
public sealed interface SourceEvent permits SourceDocument, Withdrawal, Unreadable {}
