// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

/**
 * Everything up to here was handed on.
 *
 * @param name of the cursor, within the source
 * @param value the source's own, which it reads again at the next visit
 */
public record Reached(String name, String value) implements VisitEvent {}
