// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/** Mails that are hard on a reader of mailboxes, and the forms they are kept in. */
final class SampleMails {

  static final String PULL =
      mail("pull-1", "[GIT PULL] Networking for v9.1-rc2", "Hi Linus,\n\nsome fixes.\n");

  /** Lines that an mbox must quote, and lines that only look as if. */
  static final String FROM_LINES =
      mail(
          "from-2",
          "net: foo: \u00c3\u00a9 in latin letters",
          "\nFrom mboxrd@z Thu Jan  1 00:00:00 1970\nFrom the start it was wrong.\n\n"
              + ">From a reply\n>>From a reply to it\n\nFrom here on: fine.\n");

  static final String BLANK_END = mail("blank-3", "ends in empty lines", "text\n\n\n");
  static final String CRLF =
      mail("crlf-4", "windows line ends", "one\n\ntwo\n").replace("\n", "\r\n");
  static final String EIGHT_BIT =
      mail("bytes-5", "bytes of no charset", "\u0000\u0080\u00ff\u00fe\rlone return\n");

  static final List<String> ALL = List.of(PULL, FROM_LINES, BLANK_END, CRLF, EIGHT_BIT);

  private static final Pattern QUOTED = Pattern.compile("^(?=>*From )", Pattern.MULTILINE);

  private SampleMails() {}

  private static String mail(String id, String subject, String body) {
    return "From: Ann Author <ann@example.org>\nMessage-ID: <%s@example.org>\nSubject: %s\n\n%s"
        .formatted(id, subject, body);
  }

  /** As public-inbox writes an mbox. */
  static byte[] mbox(List<String> mails) {
    return bytes(
        mails.stream()
            .map(mail -> QUOTED.matcher(mail).replaceAll(">"))
            .map(mail -> "From mboxrd@z Thu Jan  1 00:00:00 1970\n" + mail + "\n")
            .collect(Collectors.joining()));
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  /** One character of these texts is one byte. */
  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
