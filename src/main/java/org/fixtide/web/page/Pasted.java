// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * A paste as an address carries it: raw deflate in the alphabet of base64 that needs no escaping,
 * as the browser's {@code CompressionStream("deflate-raw")} makes it.
 */
final class Pasted {

  /** A tool's output is repetitive; more than this is no inventory. */
  private static final int LARGEST = 5 << 20;

  /** What servers and browsers take for certain. */
  private static final int LONGEST_ADDRESS = 6000;

  private Pasted() {}

  /** The text of an address's parameter; {@code null} where it is damaged or too large. */
  static @Nullable String unpacked(String packed) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(Base64.getUrlDecoder().decode(packed));
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      byte[] part = new byte[8192];
      while (!inflater.finished() && text.size() <= LARGEST) {
        int read = inflater.inflate(part);
        if (read == 0) {
          return null;
        }
        text.write(part, 0, read);
      }
      return text.size() > LARGEST ? null : text.toString(StandardCharsets.UTF_8);
    } catch (DataFormatException | IllegalArgumentException e) {
      return null;
    } finally {
      inflater.end();
    }
  }

  /** The text for an address; {@code null} where it is too long for one. */
  static @Nullable String packed(String text) {
    if (text.length() > LARGEST) {
      return null;
    }
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
      deflater.finish();
      byte[] packed = new byte[LONGEST_ADDRESS];
      int size = deflater.deflate(packed);
      byte[] whole = java.util.Arrays.copyOf(packed, size);
      String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
      return deflater.finished() && encoded.length() <= LONGEST_ADDRESS ? encoded : null;
    } finally {
      deflater.end();
    }
  }
}
