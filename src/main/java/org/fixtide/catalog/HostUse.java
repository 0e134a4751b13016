// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a host was used over HTTP.
 *
 * @param day of the requests counted (UTC)
 * @param requests on that day
 * @param failures in a row
 * @param closedUntil until when it is left alone
 * @param reason why it is left alone, or what failed last
 */
public record HostUse(
    String host,
    LocalDate day,
    int requests,
    int failures,
    @Nullable Instant lastRequestAt,
    @Nullable Instant closedUntil,
    @Nullable String reason) {}
