// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A series of stable releases on record.
 *
 * @param series {@code 6.12}
 * @param newest its newest version on record
 * @param versions how many are on record
 * @param endOfLife month until which kernel.org keeps it; {@code null} where that is not known
 */
public record StableSeries(
    String series,
    int versions,
    String newest,
    @Nullable Instant newestDate,
    boolean longterm,
    @Nullable YearMonth endOfLife) {}
