// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page as its server gave it.
 *
 * @param uri as it was asked for, before any redirect
 * @param mediaType in lower case, without parameters
 * @param bytes unpacked where only the transfer was packed
 * @param etag as the server sent it
 * @param lastModified as the server sent it; its clock may be wrong, so it is only ever given back
 * @param fetchedAt by this machine's clock
 */
public record Page(
    URI uri,
    String mediaType,
    byte[] bytes,
    @Nullable String etag,
    @Nullable String lastModified,
    Instant fetchedAt) {

  /** The bytes as UTF-8. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
