// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.search;

/**
 * A part of a text that a question's word found.
 *
 * @param start its first character
 * @param end behind its last character
 */
public record Mark(int start, int end) {}
