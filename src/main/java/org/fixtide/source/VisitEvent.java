// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

/** What a visit to a {@link LiveSource} tells beside its documents. */
public sealed interface VisitEvent extends SourceEvent permits Listed, Taken, Reached {}
