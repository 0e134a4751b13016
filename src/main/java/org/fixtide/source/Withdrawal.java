// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

/**
 * A mail that its archive has withdrawn (a {@code d} commit of a public-inbox repository).
 *
 * @param origin where the withdrawal was found
 * @param digest digest of the withdrawn document, as in {@link SourceDocument#digest()}
 */
public record Withdrawal(String origin, String digest) implements SourceEvent {}
