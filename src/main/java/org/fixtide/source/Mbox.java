// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * The mails of an mbox in its mboxrd form, as public-inbox and git write it: one {@code >} is taken
 * off quoted {@code From } lines, the empty line before a separator is not part of the mail.
 */
final class Mbox {

  private final String name;
  private final Consumer<SourceEvent> sink;
  private final int limit;
  private int number;
  private long size;
  private ByteArrayOutputStream mail = new ByteArrayOutputStream();

  /**
   * @param limit mails of more bytes are reported as unreadable
   */
  Mbox(String name, Consumer<SourceEvent> sink, int limit) {
    this.name = name;
    this.sink = sink;
    this.limit = limit;
  }

  /** Reads to the end; {@code in} must start with a {@code From } line or empty lines before it. */
  void read(InputStream in) {
    try {
      readLines(new ByteLines(in));
    } catch (IOException e) {
      sink.accept(
          new Unreadable(
              origin(),
              "It breaks off in this mail (%s); those before it were read. Fetch the file again."
                  .formatted(MailStream.cause(e))));
      return;
    }
    finishMail();
  }

  private void readLines(ByteLines lines) throws IOException {
    boolean afterBlank = true;
    while (lines.next()) {
      if (afterBlank && startsMail(lines)) {
        finishMail();
        number++;
      } else if (number > 0) {
        append(lines);
      }
      afterBlank = lines.isBlank();
    }
  }

  private boolean startsMail(ByteLines lines) {
    return lines.startsLine()
        && (FromLine.isAt(lines.buffer(), lines.from(), lines.to())
            || number == 0 && !lines.isBlank());
  }

  private void append(ByteLines lines) {
    boolean quoted =
        lines.startsLine() && FromLine.isQuotedAt(lines.buffer(), lines.from(), lines.to());
    int from = lines.from() + (quoted ? 1 : 0);
    size += lines.to() - from;
    if (size <= limit) {
      mail.write(lines.buffer(), from, lines.to() - from);
    } else {
      mail = new ByteArrayOutputStream();
    }
  }

  private void finishMail() {
    if (number > 0) {
      sink.accept(
          size > limit
              ? tooLarge(origin(), limit)
              : SourceDocument.mail(withoutLastBlankLine(mail.toByteArray()), origin(), null));
    }
    mail = new ByteArrayOutputStream();
    size = 0;
  }

  private String origin() {
    return name + "#" + number;
  }

  static Unreadable tooLarge(String origin, int limit) {
    return new Unreadable(
        origin, "The mail is larger than %d MiB, which no pull is.".formatted(limit >> 20));
  }

  private static byte[] withoutLastBlankLine(byte[] bytes) {
    int end = bytes.length;
    if (end > 0 && bytes[end - 1] == '\n') {
      int blank = end > 1 && bytes[end - 2] == '\r' ? 2 : 1;
      if (end == blank || bytes[end - blank - 1] == '\n') {
        end -= blank;
      }
    }
    return Arrays.copyOf(bytes, end);
  }
}
