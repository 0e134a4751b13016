// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a raw document, in plain form: not its text, and not where it was found first,
 * which depends on the order of reading.
 *
 * @param digest SHA-256 of the raw bytes, hex
 * @param size bytes
 * @param state name of a {@link DocumentState}
 * @param reason why it is quarantined, or what it is instead of a pull
 */
public record DocumentRecord(
    String digest,
    @Nullable String messageId,
    String mediaType,
    int size,
    @Nullable Instant sentAt,
    String state,
    @Nullable String reason) {}
