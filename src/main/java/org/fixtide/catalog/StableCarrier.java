// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The first version of a series that carries a fix.
 *
 * @param date when it was released, or listed by a distribution
 */
public record StableCarrier(String series, String version, @Nullable Instant date) {}
