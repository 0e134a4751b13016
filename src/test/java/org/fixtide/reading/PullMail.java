// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.nio.charset.StandardCharsets;

/**
 * Builds mails in the forms that maintainers send, with invented text.
 *
 * @param cover prose above the head
 * @param note the tag's text between the rules; empty where there is none
 * @param tail shortlog and diffstat
 */
record PullMail(
    String from,
    String subject,
    String date,
    String cover,
    String repository,
    String note,
    String tail) {

  static final String RULE = "-".repeat(64);
  static final String BASE = "1111111111111111111111111111111111111111";
  static final String HEAD = "2222222222222222222222222222222222222222";

  static final String TAIL =
      """
      Ada Byron (1):
            net: foo: fix a use-after-free in foo_release()

      Ben Coder (Example) (2):
            bar: validate the length of options
            Merge branch 'bar-fixes'

       drivers/net/foo.c | 3 ++-
       net/bar/bar.c     | 9 +++++++--
       2 files changed, 9 insertions(+), 3 deletions(-)
      """;

  static PullMail of(String subject, String repository) {
    return new PullMail(
        "Ada Byron <ada@example.org>",
        subject,
        "Thu, 08 Jan 2026 09:30:13 -0800",
        "Hi Linus!\n",
        repository,
        "Some fixes.\n",
        TAIL);
  }

  PullMail sent(String newDate) {
    return new PullMail(from, subject, newDate, cover, repository, note, tail);
  }

  PullMail cover(String text) {
    return new PullMail(from, subject, date, text, repository, note, tail);
  }

  PullMail note(String text) {
    return new PullMail(from, subject, date, cover, repository, text, tail);
  }

  PullMail tail(String text) {
    return new PullMail(from, subject, date, cover, repository, note, text);
  }

  String body() {
    String marked = note.isEmpty() ? "" : RULE + "\n" + note + "\n";
    return cover + "\n" + head() + "\n" + marked + RULE + "\n" + tail + "\n";
  }

  String head() {
    return """
    The following changes since commit %s:

      Merge tag 'before' of git://example.org/before (2026-01-02 10:00:00 +0000)

    are available in the Git repository at:

      %s

    for you to fetch changes up to %s:

      net: foo: fix a use-after-free in foo_release() (2026-01-08 09:00:00 -0800)
    """
        .formatted(BASE, repository, HEAD);
  }

  byte[] bytes() {
    return withBody("Content-Type: text/plain; charset=UTF-8\n", body());
  }

  byte[] withBody(String mimeFields, String text) {
    return ("From: "
            + from
            + "\nTo: torvalds@example.org\nSubject: "
            + subject
            + "\nDate: "
            + date
            + "\nMessage-ID: <pull-1@example.org>\nMIME-Version: 1.0\n"
            + mimeFields
            + "\n"
            + text)
        .getBytes(StandardCharsets.UTF_8);
  }

  PullSummary read() throws UnreadableDocumentException {
    return (PullSummary) DocumentReader.standard().read(bytes());
  }
}
