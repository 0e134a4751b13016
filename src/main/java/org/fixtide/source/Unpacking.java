// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/** Reads no more of an answer than is wanted, whatever it is packed into. */
final class Unpacking {

  private Unpacking() {}

  /** More came than is taken. */
  static final class TooMuchException extends IOException {

    private static final long serialVersionUID = 1L;
  }

  /** A transfer was packed in a way that was not asked for. */
  static final class UnknownCodingException extends IOException {

    private static final long serialVersionUID = 1L;

    private UnknownCodingException(String coding) {
      super(coding);
    }
  }

  static byte[] body(@Nullable HttpEntity entity, int limit) throws IOException {
    if (entity == null) {
      return new byte[0];
    }
    if (entity.getContentLength() > limit) {
      throw new TooMuchException();
    }
    String coding = entity.getContentEncoding() == null ? "identity" : entity.getContentEncoding();
    try (InputStream in = entity.getContent()) {
      byte[] bytes = limited(in, limit);
      return switch (coding.strip().toLowerCase(Locale.ROOT)) {
        case "", "identity" -> bytes;
        case "gzip", "x-gzip" -> bytes.length == 0 ? bytes : gunzip(bytes, limit);
        default -> throw new UnknownCodingException(coding);
      };
    }
  }

  /** Bytes that may be gzip, unpacked. */
  static byte[] gunzip(byte[] packed, int limit) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16)) {
      return limited(in, limit);
    }
  }

  private static byte[] limited(InputStream in, int limit) throws IOException {
    byte[] bytes = in.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw new TooMuchException();
    }
    return bytes;
  }
}
