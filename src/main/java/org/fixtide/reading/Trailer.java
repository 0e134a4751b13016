// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

/**
 * A trailer of a commit message.
 *
 * @param key as written, without its colon
 * @param value folded lines joined
 */
public record Trailer(String key, String value) {}
