// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

/**
 * A part of a source that could not be read; reading goes on behind it where that is possible.
 *
 * @param origin what was tried
 * @param reason why not, and what to do, in a sentence
 */
public record Unreadable(String origin, String reason) implements SourceEvent {}
