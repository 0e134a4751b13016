// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
  private static final Pattern HEADER = Pattern.compile("[!-9;-~]+[ \\t]*:");

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
      readContent(unpacked(new BufferedInputStream(in, 1 << 16)));
    } catch (IOException e) {
      unreadable("It breaks off (%s); fetch it again.".formatted(e.getMessage()));
    }
  }

  private void readContent(BufferedInputStream content) throws IOException {
    String start = new String(peek(content, PEEK), StandardCharsets.ISO_8859_1).stripLeading();
    if (start.isEmpty()) {
      unreadable("It is empty.");
    } else if (FromLine.opensMbox(start)) {
      new Mbox(name, sink, MAIL_LIMIT).read(content);
    } else if (doubtful && !HEADER.matcher(start).lookingAt()) {
      unreadable(
          "It is neither a mail, nor an mbox, nor gzip of one; unpack other archives first.");
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

  private static BufferedInputStream unpacked(BufferedInputStream in) throws IOException {
    byte[] magic = peek(in, 2);
    boolean gzip = magic.length == 2 && magic[0] == (byte) 0x1f && magic[1] == (byte) 0x8b;
    return gzip
        ? new BufferedInputStream(new GZIPInputStream(new NeverSurelyAtEnd(in), 1 << 16), 1 << 16)
        : in;
  }

  private static byte[] peek(BufferedInputStream in, int length) throws IOException {
    in.mark(length);
    byte[] bytes = in.readNBytes(length);
    in.reset();
    return bytes;
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
