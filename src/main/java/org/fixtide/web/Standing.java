// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The line under the navigation: how far the record reaches.
 *
 * @param netPulls pulls to Linus Torvalds on record
 * @param newestNetPull day the newest of them was sent; {@code null} where there is none
 * @param bundledOn day of the newest pull that is known from the bundled record alone; {@code null}
 *     where none is
 */
public record Standing(
    LocalDate today,
    long netPulls,
    @Nullable LocalDate newestNetPull,
    @Nullable LocalDate bundledOn) {}
