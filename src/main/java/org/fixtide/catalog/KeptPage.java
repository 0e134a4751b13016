// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fetched page, as it is kept.
 *
 * @param digest SHA-256 of its address, lower-case hex
 * @param lastModified as the server wrote it
 */
public record KeptPage(
    String digest,
    String address,
    String mediaType,
    byte[] bytes,
    @Nullable String etag,
    @Nullable String lastModified,
    Instant fetchedAt) {}
