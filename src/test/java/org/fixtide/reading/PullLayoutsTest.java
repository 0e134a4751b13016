// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where maintainers put head, prose, shortlog and diffstat. */
class PullLayoutsTest {

  private static final String ADDRESS =
      "git://git.kernel.org/pub/scm/linux/kernel/git/netdev/net.git tags/net-6.19-rc5";
  private static final PullMail NET = PullMail.of("[GIT PULL] Networking for v6.19-rc5", ADDRESS);

  @Test
  void plainNetworkingPull() throws Exception {
    PullSummary pull =
        NET.note(
                """
                Including fixes from Foo.

                Current release - regressions:

                 - foo: fix a use-after-free
                   in foo_release()

                Misc:

                 - a word on bar

                Signed-off-by: Ada Byron <ada@example.org>
                """)
            .read();
    assertThat(pull.header().messageId()).isEqualTo("pull-1@example.org");
    assertThat(pull.header().senderName()).isEqualTo("Ada Byron");
    assertThat(pull.header().sentAt()).hasToString("2026-01-08T17:30:13Z");
    assertThat(pull.baseCommit()).isEqualTo(PullMail.BASE);
    assertThat(pull.headCommit()).isEqualTo(PullMail.HEAD);
    assertThat(pull.repository())
        .isEqualTo("git://git.kernel.org/pub/scm/linux/kernel/git/netdev/net.git");
    assertThat(pull.lead()).isEqualTo("Including fixes from Foo.");
    assertThat(pull.sections())
        .extracting(Section::key)
        .containsExactly("current-regression", "misc");
    assertThat(pull.shortlog())
        .extracting(ShortlogEntry::author, ShortlogEntry::title, ShortlogEntry::merge)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "Ada Byron", "net: foo: fix a use-after-free in foo_release()", false),
            org.assertj.core.groups.Tuple.tuple(
                "Ben Coder (Example)", "bar: validate the length of options", false),
            org.assertj.core.groups.Tuple.tuple(
                "Ben Coder (Example)", "Merge branch 'bar-fixes'", true));
    assertThat(pull.shortlog().getFirst().bullet()).isNotNull();
    assertThat(pull.shortlog().get(1).bullet()).isNull();
    assertThat(pull.stats()).isEqualTo(new PullStats(3, 1, 2, 9, 3));
    assertThat(pull.problems()).isEmpty();
  }

  @Test
  void firstLineOfTheHeadIsLostAndProseStandsBelow() throws Exception {
    String head = NET.head().substring(NET.head().indexOf("  Merge tag"));
    PullSummary pull =
        read(
            NET,
            "Hi,\n\nThese are fixes.\n\n"
                + head
                + "\nThe first patch is small.\n\n"
                + PullMail.TAIL);
    assertThat(pull.baseCommit()).isNull();
    assertThat(pull.headCommit()).isEqualTo(PullMail.HEAD);
    assertThat(pull.stats()).isEqualTo(new PullStats(3, 1, 2, 9, 3));
    assertThat(pull.lead()).isEqualTo("These are fixes.\n\nThe first patch is small.");
    assertThat(pull.problems()).singleElement().asString().contains("based on is not named");
  }

  @Test
  void intelCoverLetterWithoutRulesAndIndentedByTwo() throws Exception {
    PullMail mail =
        PullMail.of(
            "[PATCH net 0/2][pull request] Intel Wired LAN Driver Updates 2023-05-02 (ice)", "");
    PullSummary pull =
        read(
            mail,
            """
            This series contains updates to ice driver.

            Ada fixes a leak.

            Ben says:
            Options were not checked.

            The following are changes since commit 3333333333333333333333333333333333333333:
              net: some title
            and are available in the git repository at:
              git://git.kernel.org/pub/scm/linux/kernel/git/tnguy/net-queue 100GbE

            Ada Byron (1):
              ice: fix a leak in ice_open()

            Ben Coder (1):
              ice: check options

             drivers/net/ethernet/intel/ice/ice_main.c | 4 ++++
             1 file changed, 4 insertions(+)

            --
            2.39.1
            """);
    assertThat(pull.tree()).isEqualTo("intel");
    assertThat(pull.ref()).isEqualTo("100GbE");
    assertThat(pull.tag()).isNull();
    assertThat(pull.shortlog())
        .extracting(ShortlogEntry::title)
        .containsExactly("ice: fix a leak in ice_open()", "ice: check options");
    assertThat(pull.stats()).isEqualTo(new PullStats(2, 0, 1, 4, 0));
    assertThat(pull.baseCommit()).startsWith("3333");
  }

  @Test
  void bpfProseStatesCountsOfItsOwn() throws Exception {
    PullMail mail =
        PullMail.of(
            "pull-request: bpf 2023-08-31",
            "https://git.kernel.org/pub/scm/linux/kernel/git/bpf/bpf.git tags/for-netdev");
    PullSummary pull =
        mail.cover(
                """
                Hi all!

                The following pull-request contains BPF updates for your *net* tree.

                We've added 3 non-merge commits during the last 7 day(s) which contain
                a total of 17 files changed, 266 insertions(+), 38 deletions(-).

                The main changes are:

                1) Fix a use-after-free in foo_release, from Ada Byron.

                2) Validate options in bar,
                   from Ben Coder.

                Please consider pulling these changes from:

                  https://git.kernel.org/pub/scm/linux/kernel/git/bpf/bpf.git tags/for-netdev

                Thanks a lot!

                Also thanks to reporters of commits in this pull-request:

                Cleo Tester

                """
                    + PullMail.RULE
                    + "\n")
            .note("bpf-for-netdev\n")
            .read();
    assertThat(pull.sort()).isEqualTo(PullSort.FIXES);
    assertThat(pull.stats()).isEqualTo(new PullStats(3, 1, 2, 9, 3));
    assertThat(pull.sections())
        .singleElement()
        .satisfies(section ->
            assertThat(section.bullets())
                .containsExactly(
                    "Fix a use-after-free in foo_release, from Ada Byron.",
                    "Validate options in bar, from Ben Coder."));
    assertThat(pull.shortlog().get(1).bullet()).isNotNull();
  }

  @Test
  void addressAndRefAreWrapped() throws Exception {
    PullSummary pull =
        read(
            NET,
            NET.body()
                .replace(" tags/net-6.19-rc5", "\ntags/net-6.19-rc5")
                .replace("foo_release() (2026", "foo_release()\n(2026"));
    assertThat(pull.tag()).isEqualTo("net-6.19-rc5");
    assertThat(pull.stats().commits()).isEqualTo(3);
  }

  @Test
  void diffFollowsTheDiffstat() throws Exception {
    PullSummary pull =
        read(
            NET,
            NET.body()
                + "diff --git a/net/bar/bar.c b/net/bar/bar.c\n+The author (5):\n+     1 file changed\n");
    assertThat(pull.stats()).isEqualTo(new PullStats(3, 1, 2, 9, 3));
  }

  @Test
  void noShortlogAndNoDiffstatIsSaid() throws Exception {
    PullSummary pull = NET.tail("").read();
    assertThat(pull.stats()).isEqualTo(new PullStats(null, null, null, null, null));
    assertThat(pull.problems())
        .containsExactly(
            "The mail has no shortlog.", "The mail does not say how many files change.");
  }

  @Test
  void missingDateTakesTheDayOfTheCommitOffered() throws Exception {
    PullSummary pull =
        PullMail.of("pull-request: can", "git://example.org/x.git").sent("soon").read();
    assertThat(pull.header().sentAt()).isNull();
    assertThat(pull.release()).isEqualTo("6.19");
    assertThat(pull.problems()).contains("The mail has no readable date.");
  }

  @Test
  void releaseBeyondTheCalendarIsEstimated() throws Exception {
    PullSummary pull =
        PullMail.of("pull-request: can", "git://example.org/x.git")
            .sent("Mon, 1 Jun 2026 10:00:00 +0000")
            .read();
    assertThat(pull.release()).isEqualTo("7.1");
    assertThat(pull.problems()).anyMatch(problem -> problem.contains("estimated"));
  }

  @Test
  void tagOfAnEarlierCycleYieldsToTheDate() throws Exception {
    PullSummary pull =
        PullMail.of("pull-request: can", "git://example.org/x.git tags/fixes-for-6.12-20241104")
            .sent("Fri, 29 Nov 2024 13:16:47 +0100")
            .read();
    assertThat(pull.release()).isEqualTo("6.13");
    assertThat(pull.releaseStated()).isFalse();
    assertThat(pull.problems()).anyMatch(problem -> problem.contains("6.12"));
  }

  private static PullSummary read(PullMail mail, String body) throws Exception {
    return (PullSummary) DocumentReader.standard().read(mail.withBody("", body));
  }
}
