// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** Makes public ids of fixes from their identity: the same in every database, in any order. */
final class FixIdentity {

  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

  /** 60 bits: among a million fixes, two collide with a chance of one in two million. */
  private static final int LENGTH = 12;

  private FixIdentity() {}

  /**
   * The id of a cluster of appearances.
   *
   * @param nth 1 for the first cluster of that title and author, 2 for the next years later
   */
  static String id(String title, @Nullable String author, int nth) {
    byte[] hash = sha256(title + '\0' + (author == null ? "" : author));
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      int bit = i * 5;
      int pair = (hash[bit / 8] & 0xFF) << 8 | (hash[bit / 8 + 1] & 0xFF);
      id.append(ALPHABET.charAt(pair >> (11 - bit % 8) & 31));
    }
    return nth == 1 ? id.toString() : id.append('-').append(nth).toString();
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
