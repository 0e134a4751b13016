// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the bytes, there is a reading or a reason for quarantine, and never anything else. */
class BrokenMailsTest {

  private static final PullMail PULL =
      PullMail.of(
              "[GIT PULL] Networking for v6.19-rc5", "git://example.org/net.git tags/net-6.19-rc5")
          .note("Misc:\n\n - foo: fix a use-after-free\n   - bar: nested\n\n1) one\n");

  private static final byte[][] MAILS = {
    PULL.bytes(),
    PULL.withBody(
        "Content-Type: multipart/signed; boundary=b\n",
        "--b\nContent-Type: text/plain; charset=utf-8; format=flowed\n\n"
            + PULL.body()
            + "\n--b--\n"),
    PULL.withBody("Content-Transfer-Encoding: quoted-printable\n", PULL.body()),
    PULL.withBody("Content-Transfer-Encoding: base64\n", PULL.body()),
    PULL.withBody("Content-Type: text/html\n", "<pre>" + PULL.body() + "</pre><p><a")
  };

  @Test
  void cutAnywhere() {
    for (byte[] mail : MAILS) {
      for (int length = 0; length < mail.length; length += 7) {
        read(Arrays.copyOf(mail, length));
      }
    }
  }

  @Test
  void bytesChangedAtRandom() {
    Random random = new Random(42);
    for (int round = 0; round < 3000; round++) {
      byte[] mail = MAILS[round % MAILS.length].clone();
      for (int i = 0; i < 1 + round % 40; i++) {
        mail[random.nextInt(mail.length)] = (byte) random.nextInt(256);
      }
      read(mail);
    }
  }

  @Test
  void linesSwappedAndDoubled() {
    Random random = new Random(7);
    for (int round = 0; round < 1000; round++) {
      String[] lines =
          new String(PULL.bytes(), java.nio.charset.StandardCharsets.UTF_8).split("\n");
      for (int i = 0; i < 10; i++) {
        lines[random.nextInt(lines.length)] = lines[random.nextInt(lines.length)];
      }
      read(String.join("\n", lines).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
  }

  @Test
  void extremes() {
    String[] bodies = {
      " - ".repeat(50_000),
      "a: ".repeat(100_000) + "\n - x",
      " - " + "a: ".repeat(50_000) + "\n   - x",
      "x".repeat(2_000_000),
      " ".repeat(300_000) + "(1):",
      "> ".repeat(200_000),
      "Ada (99999):\n      x\n".repeat(2_000),
      "Merge " + "a/".repeat(100_000),
      "(((((".repeat(50_000) + "):",
      "9".repeat(100_000) + ") x"
    };
    for (String body : bodies) {
      read(PULL.note(body).bytes());
      read(PULL.tail(body).bytes());
      read(PullMail.of(body.replace("\n", " "), "git://example.org/x").bytes());
    }
  }

  private static void read(byte[] mail) {
    try {
      assertThat(DocumentReader.standard().read(mail)).isNotNull();
    } catch (UnreadableDocumentException e) {
      assertThat(e).hasMessageMatching("(?s).{10,}");
    }
  }
}
