// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text where the declared charset may be missing, unknown or wrong. What is valid UTF-8 is
 * UTF-8 whatever a one-byte charset claims, for text in another charset hardly ever is by chance.
 */
final class Charsets {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Charsets() {}

  static String decode(byte[] bytes, @Nullable String declared) {
    Charset charset = named(declared);
    if (charset != null && charset.newEncoder().maxBytesPerChar() > 1) {
      String text = strict(bytes, charset);
      if (text != null) {
        return text;
      }
    }
    String utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return utf8;
    }
    String text = charset == null ? null : strict(bytes, charset);
    return text != null ? text : new String(bytes, WINDOWS_1252);
  }

  private static @Nullable Charset named(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    try {
      Charset charset = Charset.forName(name.strip());
      return charset.canEncode() ? charset : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static @Nullable String strict(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
