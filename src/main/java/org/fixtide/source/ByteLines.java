// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a stream with their line ends, byte by byte as they are. A line longer than the
 * buffer comes in several pieces, so that memory stays bounded.
 */
final class ByteLines {

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private int end;
  private boolean startsLine;
  private boolean endsLine = true;

  ByteLines(InputStream in) {
    this.in = in;
  }

  /** Moves to the next piece; false at the end of the stream. */
  boolean next() throws IOException {
    startsLine = endsLine;
    from = to;
    int at = from;
    while (true) {
      int newline = newlineAfter(at);
      if (newline >= 0 || end - from == buffer.length) {
        to = newline >= 0 ? newline + 1 : end;
        endsLine = newline >= 0;
        return true;
      }
      at = end - from;
      if (!fill()) {
        to = end;
        return from < to;
      }
      at += from;
    }
  }

  private int newlineAfter(int start) {
    for (int i = start; i < end; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private boolean fill() throws IOException {
    if (end == buffer.length) {
      System.arraycopy(buffer, from, buffer, 0, end - from);
      end -= from;
      from = 0;
    }
    int read = in.read(buffer, end, buffer.length - end);
    end += Math.max(0, read);
    return read >= 0;
  }

  byte[] buffer() {
    return buffer;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** Whether the piece is the first of its line. */
  boolean startsLine() {
    return startsLine;
  }

  boolean isBlank() {
    int length = to - from;
    return startsLine && endsLine && (length == 1 || length == 2 && buffer[from] == '\r');
  }
}
