// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

/**
 * One visit to a live source.
 *
 * @param memory what is known already
 * @param dry whether documents are only {@link Listed}, and nothing is fetched that listing does
 *     not need
 * @param requests most requests that it may send; it goes on the next time
 */
public record Visit(SourceMemory memory, boolean dry, int requests) {}
