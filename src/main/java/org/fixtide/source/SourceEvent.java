// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

/**
 * What a source yields, in order: a document, the withdrawal of one, the news that a part could not
 * be read, or that files were passed over; from a {@link LiveSource} also what need not be asked
 * for again.
 */
public sealed interface SourceEvent
    permits SourceDocument, Withdrawal, Unreadable, PassedOver, VisitEvent {}
