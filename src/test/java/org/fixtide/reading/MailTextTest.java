// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same pull in every wrapping that mail programs put around it. */
class MailTextTest {

  private static final PullMail PULL =
      PullMail.of(
              "[GIT PULL] Networking for v6.19-rc5", "git://example.org/net.git tags/net-6.19-rc5")
          .tail(PullMail.TAIL.replace("Ada Byron", "Jürgen Müller"));

  @ParameterizedTest(name = "charset {0} declared, {1} sent")
  @CsvSource({
    "UTF-8, UTF-8", "utf8, UTF-8", "y, UTF-8", "us-ascii, UTF-8", "iso-8859-1, UTF-8",
    "'', UTF-8", "'', ISO-8859-1", "iso-8859-1, ISO-8859-1", "UTF-8, ISO-8859-1",
        "x-unknown, ISO-8859-1",
    "iso-8859-15, ISO-8859-15", "UTF-16, UTF-16"
  })
  void charset(String declared, String sent) throws Exception {
    String type = declared.isEmpty() ? "" : "Content-Type: text/plain; charset=" + declared + "\n";
    assertRead(
        mail(
            type + "Content-Transfer-Encoding: 8bit\n",
            PULL.body().getBytes(Charset.forName(sent))));
  }

  @Test
  void base64WithCarriageReturnsAndPaddedLines() throws Exception {
    String padded = PULL.body().replaceAll("(?m)$", "   \u00a0 ").replace("\n", "\r\n");
    byte[] encoded = Base64.getMimeEncoder().encode(padded.getBytes(StandardCharsets.UTF_8));
    assertRead(
        mail(
            "Content-Type: text/plain; charset=\"utf-8\"\nContent-Transfer-Encoding: base64\n",
            encoded));
  }

  @Test
  void quotedPrintable() throws Exception {
    String encoded =
        PULL.body().replace("=", "=3D").replace("ü", "=C3=BC").replace("commit ", "com=\nmit ");
    assertRead(
        mail(
            "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n",
            encoded.getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void formatFlowedStuffsAndWraps() throws Exception {
    String stuffed =
        PULL.body()
            .replaceAll("(?m)^(?= )", " ")
            .replace("validate the length", "validate the \nlength");
    assertRead(
        mail(
            "Content-Type: text/plain; charset=UTF-8; format=flowed\n",
            stuffed.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void signedMailHoldsTheTextInItsFirstPart() throws Exception {
    assertRead(
        multipart(
            "signed; micalg=pgp-sha256; protocol=\"application/pgp-signature\"",
            PULL.body(),
            "Content-Type: application/pgp-signature\n\n-----BEGIN PGP SIGNATURE-----\nxyz\n"));
  }

  @Test
  void alternativeTextGoesBeforeHtml() throws Exception {
    assertRead(
        multipart("alternative", PULL.body(), "Content-Type: text/html\n\n<p>The following</p>\n"));
  }

  @Test
  void htmlAlone() throws Exception {
    String html =
        "<html><head><title>x</title></head><body><pre>" + PULL.body() + "</pre></body></html>";
    assertRead(
        mail("Content-Type: text/html; charset=utf-8\n", html.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void mboxLineBeforeTheHeaders() throws Exception {
    byte[] mail = mail("", PULL.body().getBytes(StandardCharsets.UTF_8));
    assertRead(
        ("From mboxrd@z Thu Jan  1 00:00:00 1970\n" + new String(mail, StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void headersFoldedEncodedAndInOddCase() throws Exception {
    Reading reading =
        DocumentReader.standard()
            .read(
                """
                FROM: =?utf-8?q?J=C3=BCrgen_M=C3=BCller=2C_Esq=2E?= <j@example.org>
                subject: =?UTF-8?B?UmU6IGdyw7w=?=
                 =?UTF-8?B?w59l?=, folded
                 over lines
                message-Id: <Some.ID@example.org>
                DATE: Thu,  8 Jan 26 17:30 GMT

                hello
                """
                    .getBytes(StandardCharsets.UTF_8));
    assertThat(reading.header().senderName()).isEqualTo("Jürgen Müller, Esq.");
    assertThat(reading.header().senderEmail()).isEqualTo("j@example.org");
    assertThat(reading.header().subject()).isEqualTo("Re: grüße, folded over lines");
    assertThat(reading.header().messageId()).isEqualTo("Some.ID@example.org");
    assertThat(reading.header().sentAt()).hasToString("2026-01-08T17:30:00Z");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      textBlock =
          """
          Thu, 8 Jan 2026 09:30:13 -0800        | 2026-01-08T17:30:13Z
          Sat, 30 May 2020 22:13:09 -0700 (PDT) | 2020-05-31T05:13:09Z
          8 Jan 2026 09:30:13 GMT               | 2026-01-08T09:30:13Z
          Thu, 08 Jan 2026 09:30:13 PST         | 2026-01-08T17:30:13Z
          Thu, 08-Jan-2026 09:30:13 +05:30      | 2026-01-08T04:00:13Z
          Thu, 1 Jan 1970 00:00:00 +0000        | -
          Thu, 31 Feb 2026 00:00:00 +0000       | -
          Mon, 1 Jan 3026 00:00:00 +0000        | -
          yesterday                             | -
          """)
  void date(String field, String expected) {
    assertThat(MailDates.read(field))
        .isEqualTo(expected == null ? null : java.time.Instant.parse(expected));
  }

  private static void assertRead(byte[] mail) throws Exception {
    PullSummary pull = (PullSummary) DocumentReader.standard().read(mail);
    assertThat(pull.tag()).isEqualTo("net-6.19-rc5");
    assertThat(pull.stats()).isEqualTo(new PullStats(3, 1, 2, 9, 3));
    assertThat(pull.shortlog())
        .extracting(ShortlogEntry::author)
        .containsExactly("Jürgen Müller", "Ben Coder (Example)", "Ben Coder (Example)");
    assertThat(pull.shortlog().get(1).title()).isEqualTo("bar: validate the length of options");
    assertThat(pull.problems()).isEmpty();
  }

  private static byte[] multipart(String type, String text, String second) {
    String body =
        "--b\nContent-Type: text/plain; charset=utf-8\n\n"
            + text
            + "\n--b\n"
            + second
            + "\n--b--\n";
    return mail(
        "Content-Type: multipart/" + type + "; boundary=\"b\"\n",
        body.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] mail(String mimeFields, byte[] body) {
    byte[] head = PULL.withBody(mimeFields, "");
    byte[] mail = java.util.Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, mail, head.length, body.length);
    return mail;
  }
}
