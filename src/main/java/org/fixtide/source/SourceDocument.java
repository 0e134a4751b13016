// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One document as its source keeps it.
 *
 * @param bytes the raw bytes, without an mbox's {@code From } line and with its quoting undone
 * @param mediaType {@code message/rfc822} for a mail
 * @param origin where it was found, as a path with a position in it
 * @param digest SHA-256 of {@code bytes} in lower-case hex; the same mail from an mbox, a file and
 *     a git repository has one digest
 * @param date when the source received it, where it knows
 */
public record SourceDocument(
    byte[] bytes, String mediaType, String origin, String digest, @Nullable Instant date)
    implements SourceEvent {

  /** A mail found at {@code origin}. */
  public static SourceDocument mail(byte[] bytes, String origin, @Nullable Instant date) {
    return new SourceDocument(bytes, "message/rfc822", origin, digestOf(bytes), date);
  }

  /** SHA-256 of {@code bytes} in lower-case hex. */
  public static String digestOf(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
