// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

/**
 * All of an item was handed on: it need not be asked for again.
 *
 * @param item its name within the source: a Message-ID, a release, a tag
 */
public record Taken(String item) implements VisitEvent {}
