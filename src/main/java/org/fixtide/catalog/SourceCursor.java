// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.Instant;

/**
 * How far a live source was read.
 *
 * @param source its key
 * @param name its own name for the cursor
 */
public record SourceCursor(String source, String name, String reached, Instant reachedAt) {}
