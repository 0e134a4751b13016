// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fixtide.reading.PatchMail.DIFF;
import static org.fixtide.reading.PatchMail.MESSAGE;
import static org.fixtide.reading.PatchMail.TAIL;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The many ways to send a patch: one and the same patch has to be read from all of them. */
class PatchFormsTest {

  private static final String TITLE = "net: foo: fix a race in foo_release()";
  private static final PatchMail PATCH = PatchMail.of("[PATCH net] " + TITLE);
  private static final String PLAIN = "MIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8";
  private static final String FILE =
      """
      From 0123456789abcdef0123456789abcdef01234567 Mon Sep 17 00:00:00 2001
      From: Ada Byron <ada@example.org>
      Date: Thu, 8 Jan 2026 09:00:00 +0000
      Subject: [PATCH net] net: foo: fix a race in
       foo_release()
      MIME-Version: 1.0
      Content-Type: text/plain; charset=UTF-8

      """;

  static Stream<Arguments> forms() {
    return Stream.of(
        form("as git sends it", PATCH),
        form("CRLF", PATCH.text(PATCH.text().replace("\n", "\r\n"))),
        form("base64", PATCH.fields(PLAIN + encoding("base64")).text(base64(PATCH.text()))),
        form(
            "quoted-printable",
            PATCH
                .fields(PLAIN + encoding("quoted-printable"))
                .text(PATCH.text().replace("=", "=3D").replace("kfree_rcu", "kfree=\n_rcu"))),
        form("subject folded", PatchMail.of("[PATCH net] net: foo: fix a race\n in foo_release()")),
        form("no three dashes", PATCH.text(MESSAGE + "\n" + TAIL.replaceFirst("---\n", ""))),
        form("no diffstat", PATCH.text(MESSAGE + DIFF)),
        form(
            "another sends it",
            new PatchMail(
                "[PATCH net] " + TITLE,
                "Sender: x@example.org",
                "From: \"Ada Byron\" <ada@example.org>\n\n" + PATCH.text())),
        form(
            "date and subject in the text",
            new PatchMail(
                "[PATCH net] something else",
                "",
                "From: Ada Byron <ada@example.org>\nDate: Thu, 8 Jan 2026 09:00:00 +0000\n"
                    + "Subject: [PATCH net] net: foo: fix a race in\n foo_release()\n\n"
                    + PATCH.text())),
        form("scissors", PATCH.text("Hello,\n\nhere it is.\n\n-- >8 --\n" + PATCH.text())),
        form(
            "scissors and a subject",
            PatchMail.of("[PATCH net] foo")
                .text(
                    "Hi\n---\nold\n---8<---\nSubject: [PATCH net] "
                        + TITLE
                        + "\n\n"
                        + PATCH.text())),
        form(
            "in a reply, behind scissors",
            PatchMail.of("Re: [PATCH net] foo")
                .text("> why?\n\n-- >8 --\nSubject: [PATCH net] " + TITLE + "\n\n" + PATCH.text())),
        form("no bracket", PatchMail.of(TITLE)),
        form(
            "a patch file within",
            PatchMail.of("fix for foo").text("Hi,\n\n" + FILE + PATCH.text())),
        form(
            "git format-patch --attach",
            attached("", MESSAGE + "---\n x | 1 +", "text/x-patch; name=a", DIFF)),
        form(
            "attached diff",
            attached("", MESSAGE, "application/octet-stream; name=\"fix.patch\"", DIFF)),
        form(
            "attached file",
            attached(
                "", "Hi,\nattached.\n", "text/x-diff; name=0001-fix.patch", FILE + PATCH.text())),
        form(
            "attached in base64",
            attached(
                "",
                "Hi\n",
                "application/octet-stream; name=1.patch" + encoding("base64"),
                base64(FILE + PATCH.text()))),
        form(
            "attachment alone",
            new PatchMail(
                "[PATCH net] foo",
                multipart(),
                part("text/x-patch", FILE + PATCH.text()) + "--b--\n")),
        form(
            "flowed, context stuffed",
            PATCH.fields(PLAIN + "; format=flowed").text(PATCH.text().replaceAll("(?m)^ ", "  "))),
        form(
            "flowed, nothing stuffed",
            PATCH.fields(PLAIN + "; format=flowed").text(PATCH.text().replace("{\n", "{ \n"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void forms(String name, PatchMail mail) throws Exception {
    Patch patch = mail.patch();
    assertThat(patch.title()).isEqualTo(TITLE);
    assertThat(patch.author()).isEqualTo("Ada Byron");
    assertThat(patch.message()).isEqualTo(MESSAGE.strip());
    assertThat(patch.files()).containsExactly(new FileChange("net/foo.c", 2, 1));
    assertThat(patch.fixes()).containsExactly(new FixesTag("123456789abc", "net: foo: add foo"));
    assertThat(patch.header().messageId()).isEqualTo("p-1@example.org");
  }

  @Test
  void authorIsNotTheOneWhoSends() throws Exception {
    Patch patch =
        PATCH.text("From: Ben =?UTF-8?q?C=C3=B6der?= <b@example.org>\n\n" + PATCH.text()).patch();
    assertThat(patch.author()).isEqualTo("Ben Cöder");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a table, 'a   b\n--- ---\n1   2'",
    "indented dashes, 'first\n ---\nsecond'",
    "three dashes before the sign-off, 'Text.\n---\nv2: none'",
    "excerpt of a diff, 'It does\n\n  diff --git a/x b/x\n  --- a/x\n  +++ b/x\n  @@ -1 +1 @@\n\nwhich is wrong.'",
    "frame of scissors, 'Output:\n---8<---\nfoo\n--->8---\nwhich is wrong.'",
    "stack trace, 'BUG: KASAN\n Call Trace:\n  <TASK>\n  foo+0x1/0x2\n\nFreed.'"
  })
  void messages(String name, String text) throws Exception {
    Patch patch = PATCH.text(text + "\n\n" + PATCH.text()).patch();
    assertThat(patch.message()).isEqualTo(text + "\n\n" + MESSAGE.strip());
    assertThat(patch.paths()).containsExactly("net/foo.c");
  }

  @Test
  void notesBelowTheDashesAreNoMessage() throws Exception {
    String notes = "---\nv2: none\n---8<---\nint main() {}\n--->8---\nTested-by: me\n\n";
    Patch patch = PATCH.text(MESSAGE + notes + DIFF).patch();
    assertThat(patch.message()).isEqualTo(MESSAGE.strip());
    assertThat(patch.trailers()).hasSize(2);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "quoted diff, '[PATCH net] x', '> ', mail",
    "a diff in a discussion, 'foo is broken', '', mail",
    "answer with a diff, 'Re: foo is broken', '', reply"
  })
  void noPatches(String name, String subject, String quote, String reason) throws Exception {
    String text = "What of this?\n\n" + DIFF.replaceAll("(?m)^", quote);
    assertThat(PatchMail.of(subject).text(text).read())
        .isInstanceOfSatisfying(
            OtherDocument.class, other -> assertThat(other.reason()).isEqualTo(reason));
  }

  @ParameterizedTest
  @CsvSource({
    "[GIT PULL] Networking for v6.19-rc5",
    "[PATCH net 0/12] pull-request: can 2026-01-08",
    "[PATCH net] pull-request: can 2026-01-08"
  })
  void pullStaysAPull(String subject) throws Exception {
    PullMail pull =
        PullMail.of(subject, "git://example.org/net.git tags/net-6.19-rc5")
            .tail(PullMail.TAIL + "\n" + DIFF);
    assertThat(DocumentReader.standard().read(pull.bytes())).isInstanceOf(PullSummary.class);
  }

  private static Arguments form(String name, PatchMail mail) {
    return Arguments.of(name, mail);
  }

  private static String encoding(String name) {
    return "\nContent-Transfer-Encoding: " + name;
  }

  private static String base64(String text) {
    return Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "\n";
  }

  private static PatchMail attached(String fields, String text, String type, String patch) {
    String parts = part("text/plain; charset=UTF-8", text) + part(type, patch) + "--b--\n";
    return new PatchMail("[PATCH net] " + TITLE, multipart() + fields, parts);
  }

  private static String multipart() {
    return "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b";
  }

  private static String part(String type, String text) {
    return "--b\nContent-Type: " + type + "\n\n" + text + "\n";
  }
}
