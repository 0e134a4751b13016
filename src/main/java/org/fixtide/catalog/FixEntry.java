// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A fix as lists show it.
 *
 * @param firstSeen when the first pull that carries it was sent
 * @param lastSeen when the newest was
 */
public record FixEntry(
    String id,
    String title,
    @Nullable String author,
    OffsetDateTime firstSeen,
    OffsetDateTime lastSeen,
    int appearances,
    String subsystem,
    String kind,
    boolean security,
    String provenance,
    @Nullable String aiAssisted,
    @Nullable String driver) {}
