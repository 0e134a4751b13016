// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document with its bytes, as it is kept.
 *
 * @param digest SHA-256 of the bytes, lower-case hex
 * @param receivedAt when its source received it, where known
 */
public record StoredDocument(long id, String digest, byte[] bytes, @Nullable Instant receivedAt) {}
