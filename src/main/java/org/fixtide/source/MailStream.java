// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Finds out from its first bytes what a stream holds: one mail or an mbox, gzip or not. */
final class MailStream {

  /**
   * Larger mails are not held in memory; the largest that lore's lists let through is far below.
   */
  static final int MAIL_LIMIT = 64 << 20;

  private static final int PEEK = 4096;

  /** Control characters that no text has; those of ISO 2022 and page breaks occur. */
  private static final Pattern BINARY = Pattern.compile("[\\x00-\\x08\\x0e-\\x1a\\x1c-\\x1f]");

  private final String name;
  private final Consumer<SourceEvent> sink;
  private final boolean doubtful;

  /**
   * @param doubtful whether anything but the content may be trusted to tell that it is a mail;
   *     otherwise what does not look like one is handed on all the same, for the reader to judge
   */
  MailStream(String name, Consumer<SourceEvent> sink, boolean doubtful) {
    this.name = name;
    this.sink = sink;
    this.doubtful = doubtful;
  }

  void read(InputStream in) {
    try {
      readContent(unpacked(in));
    } catch (IOException e) {
      unreadable("It breaks off (%s); fetch it again.".formatted(cause(e)));
    }
  }

  /** An unexpected end of file has no message of its own. */
  static String cause(IOException e) {
    return e.getMessage() == null ? "unexpected end of file" : e.getMessage();
  }

  private void readContent(InputStream in) throws IOException {
    byte[] head = head(in, PEEK);
    InputStream content = new SequenceInputStream(new ByteArrayInputStream(head), in);
    String start = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
    if (start.isEmpty() && in.read() < 0) {
      unreadable("It is empty.");
    } else if (FromLine.opensMbox(start)) {
      new Mbox(name, sink, MAIL_LIMIT).read(content);
    } else if (doubtful && BINARY.matcher(start).find()) {
      unreadable(
          "It is neither a mail, nor an mbox, nor other text, nor gzip of one; unpack other"
              + " archives first.");
    } else {
      readMail(content);
    }
  }

  private void readMail(InputStream content) throws IOException {
    byte[] bytes = content.readNBytes(MAIL_LIMIT + 1);
    sink.accept(
        bytes.length > MAIL_LIMIT
            ? Mbox.tooLarge(name, MAIL_LIMIT)
            : SourceDocument.mail(bytes, name, null));
  }

  private void unreadable(String reason) {
    sink.accept(new Unreadable(name, reason));
  }

  private static InputStream unpacked(InputStream in) throws IOException {
    byte[] magic = head(in, 2);
    boolean gzip = magic.length == 2 && magic[0] == (byte) 0x1f && magic[1] == (byte) 0x8b;
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(magic), in);
    return gzip ? new GZIPInputStream(new NeverSurelyAtEnd(whole), 1 << 16) : whole;
  }

  /**
   * The first bytes; fewer where a truncated archive ends before, which is met again behind them. A
   * buffered stream would lose at that point what it has read.
   */
  private static byte[] head(InputStream in, int length) {
    byte[] head = new byte[length];
    int end = 0;
    try {
      for (int n = 0; n >= 0 && end < length; n = in.read(head, end, length - end)) {
        end += n;
      }
    } catch (IOException metAgain) {
      return Arrays.copyOf(head, end);
    }
    return Arrays.copyOf(head, end);
  }

  /**
   * Some releases of Java look for a further gzip member only where {@code available} is not 0,
   * which a pipe may answer between two members: the rest would be lost in silence.
   */
  private static final class NeverSurelyAtEnd extends FilterInputStream {

    NeverSurelyAtEnd(InputStream in) {
      super(in);
    }

    @Override
    public int available() throws IOException {
      return Math.max(1, super.available());
    }
  }
}
