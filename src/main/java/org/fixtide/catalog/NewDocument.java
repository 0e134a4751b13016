// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document just found, compressed at once.
 *
 * @param digest SHA-256 of its bytes before compression, lower-case hex
 * @param origin where it was found, for people
 * @param rawSize bytes before compression
 * @param receivedAt when its source received it, where known
 */
public record NewDocument(
    String digest,
    String mediaType,
    String origin,
    int rawSize,
    byte[] packed,
    @Nullable Instant receivedAt) {

  /** Compresses the bytes. */
  public static NewDocument of(
      String digest, String mediaType, String origin, byte[] bytes, @Nullable Instant receivedAt) {
    return new NewDocument(digest, mediaType, origin, bytes.length, Gzip.pack(bytes), receivedAt);
  }
}
