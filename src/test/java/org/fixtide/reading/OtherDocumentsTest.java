// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no pull, and what says that one was merged. */
class OtherDocumentsTest {

  private static final PullMail PULL =
      PullMail.of(
          "[GIT PULL] Networking for v6.19-rc5", "git://example.org/net.git tags/net-6.19-rc5");

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Re: [GIT PULL] Networking for v6.19-rc5, reply",
    "RE: [GIT PULL] Networking for v6.19-rc5, reply",
    "AW: pull request: bluetooth 2026-01-08, reply",
    "Fwd: [GIT PULL] Networking for v6.19-rc5, forwarded mail"
  })
  void subjectTells(String subject, String reason) throws Exception {
    assertOther(PullMail.of(subject, "git://example.org/net.git x").bytes(), reason);
  }

  @Test
  void quotedHeadIsAReply() throws Exception {
    String quoted = PULL.body().replaceAll("(?m)^", "> ");
    assertOther(
        PULL.withBody("", "Pulled, thanks!\n\n" + quoted), "reply: the pull in it is quoted");
  }

  @Test
  void subjectPromisesAPullThatTheTextDoesNotHold() throws Exception {
    assertOther(
        PULL.withBody("", "Hello,\n\nthis series fixes the bindings.\n"),
        "pull request in the subject, but none in the text");
  }

  @Test
  void coverLetter() throws Exception {
    PullMail cover = PullMail.of("[PATCH net 0/3] net: foo: fixes", "");
    assertOther(
        cover.withBody("", "Three fixes.\n\nAda Byron (3):\n  a\n  b\n  c\n"), "cover letter");
  }

  @ParameterizedTest
  @CsvSource({
    "git://git.kernel.org/pub/scm/linux/kernel/git/iwlwifi/linux-firmware.git tags/iwlwifi-fw-2026-01-08",
    "https://github.com/vendor/linux-firmware.git mt76-20251117",
    "git://git.kernel.org/pub/scm/linux/kernel/git/iwlwifi/iwlwifi-firmware.git iwlwifi-fw-1"
  })
  void firmwareIsNoKernelPull(String address) throws Exception {
    assertOther(PullMail.of("pull request: firmware updates", address).bytes(), "firmware pull");
  }

  @Test
  void patch() throws Exception {
    PullMail mail = PullMail.of("[PATCH net v3 2/7] net: foo: fix a leak", "");
    Reading reading =
        DocumentReader.standard()
            .read(
                mail.withBody(
                    "",
                    """
                    From: Ben Coder <ben@example.org>

                    The buffer is never freed.

                    Fixes: 123456789abc ("net: foo: add foo")
                    Signed-off-by: Ben Coder <ben@example.org>
                    ---
                    v3: none

                     net/foo.c | 1 +
                     1 file changed, 1 insertion(+)

                    diff --git a/net/foo.c b/net/foo.c
                    """));
    assertThat(reading)
        .isInstanceOfSatisfying(
            Patch.class,
            patch -> {
              assertThat(patch.title()).isEqualTo("net: foo: fix a leak");
              assertThat(patch.author()).isEqualTo("Ben Coder");
              assertThat(patch.message())
                  .startsWith("The buffer is never freed.")
                  .endsWith("Signed-off-by: Ben Coder <ben@example.org>");
            });
  }

  @Test
  void trackerBotByItsFields() throws Exception {
    Reading reading =
        read(
            """
            From: pr-tracker-bot@kernel.org
            Subject: Re: [GIT PULL] Networking for v6.19-rc5
            In-Reply-To: <other@example.org>
            X-PR-Tracked-List-Id: <netdev.vger.kernel.org>
            X-PR-Tracked-Message-Id: <pull-1@example.org>
            X-PR-Tracked-Remote: git://example.org/net.git tags/net-6.19-rc5
            X-PR-Tracked-Commit-Id: 2222222222222222222222222222222222222222
            X-PR-Merge-Tree: torvalds/linux.git
            X-PR-Merge-Refname: refs/heads/master
            X-PR-Merge-Commit-Id: 4444444444444444444444444444444444444444

            The pull request you sent on Thu:
            """);
    assertThat(reading)
        .isEqualTo(
            new MergeNotice(
                reading.header(),
                "pull-1@example.org",
                PullMail.HEAD,
                "torvalds/linux.git",
                "4444444444444444444444444444444444444444"));
  }

  @Test
  void trackerBotByItsText() throws Exception {
    Reading reading =
        read(
            """
            From: pr-tracker-bot@kernel.org
            Subject: Re: [GIT PULL] Networking for v6.19-rc5
            In-Reply-To: <pull-1@example.org>

            The pull request you sent on Thu,  8 Jan 2026 09:30:13 -0800:

            > git://example.org/net.git tags/net-6.19-rc5

            has been merged into torvalds/linux.git:
            https://git.kernel.org/torvalds/c/4444444444444444444444444444444444444444

            Thank you!
            """);
    assertThat(reading)
        .isEqualTo(
            new MergeNotice(
                reading.header(),
                "pull-1@example.org",
                null,
                "torvalds/linux.git",
                "4444444444444444444444444444444444444444"));
  }

  @Test
  void patchworkBotOfASubtree() throws Exception {
    Reading reading =
        read(
            """
            From: patchwork-bot+netdevbpf@kernel.org
            Subject: Re: [GIT PULL] bluetooth 2026-01-08
            In-Reply-To: <pull-1@example.org>

            Hello:

            This pull request was applied to netdev/net.git (main)
            by Ada Byron <ada@example.org>:

            On Thu,  8 Jan 2026 you wrote:
            > The following changes since commit 1111:

            Here is the summary with links:
              - [GIT,PULL] bluetooth 2026-01-08
                https://git.kernel.org/netdev/net/c/444444444444
            """);
    assertThat(reading)
        .isEqualTo(
            new MergeNotice(
                reading.header(),
                "pull-1@example.org",
                null,
                "netdev/net.git (main)",
                "444444444444"));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "'', empty",
    "'\n\n', empty",
    "'no mail at all\n', neither a From nor a Subject",
    "'Subject: x\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA\n', no text part"
  })
  void unreadable(String mail, String reason) {
    assertThatThrownBy(() -> read(mail))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining(reason);
  }

  private static Reading read(String mail) throws UnreadableDocumentException {
    return DocumentReader.standard().read(mail.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertOther(byte[] mail, String reason) throws UnreadableDocumentException {
    assertThat(DocumentReader.standard().read(mail))
        .isInstanceOfSatisfying(
            OtherDocument.class, other -> assertThat(other.reason()).isEqualTo(reason));
  }
}
