// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvenanceTest {

  private final Classifier classifier = Classifier.standard();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Reported-by: syzbot+0123456789abcdef@syzkaller.appspotmail.com       | fuzzer
          Reported-and-tested-by: syzbot+01ab@syzkaller.appspotmail.com        | fuzzer
          Closes: https://syzkaller.appspot.com/bug?extid=01ab                 | fuzzer
          Reported-by: kernel test robot <lkp@intel.com>                       | ci
          Reported-by: Sashiko <bot@example.org>                               | ai
          Closes: https://sashiko.dev/#/patchset/1234                          | ai
          Reported-by: Jane Doe <jane@example.org>                             | human
          Reported-by: Ai Chen <chain@example.org>                             | human
          Found by Linux Verification Center (linuxtesting.org) with SVACE.    | static-analysis
          This was found with Smatch.                                          | static-analysis
          The chain fails in the air.                                          | unattributed
          Smatch is a tool.                                                    | unattributed
          Signed-off-by: Jane Doe <jane@example.org>                           | unattributed
          Reviewed-by: Claude <noreply@anthropic.com>                          | unattributed
          Reported-by: Claude <noreply@anthropic.com>                          | ai
          Reported-by: Claude Dupont <claude@example.org>                      | human
          Reported-by: Big Sleep <big-sleep@example.org>                       | ai
          Found-by: AISLE                                                      | ai
          reported-by: Jane Doe <jane@example.org>                             | human
          Reported-and-suggested-by: Jane Doe <jane@example.org>               | human
          Originally-reported-by: syzbot+01ab@syzkaller.appspotmail.com        | fuzzer
          Suggested-by: Claude <noreply@anthropic.com>                         | unattributed
          Suggested-by: Jane Doe <jane@example.org>                            | unattributed
          Tested-by: syzbot+01ab@syzkaller.appspotmail.com                     | unattributed
          Addresses-Coverity: ("Resource leak")                                | static-analysis
          Addresses-Coverity-ID: 1505166 ("Memory - corruptions")              | static-analysis
          Link: https://sashiko.dev/#/patchset/1234                            | ai
          Closes: https://syzkaller.appspot.com/bug?extid=01ab                 | fuzzer
          Closes: https://lore.kernel.org/oe-kbuild-all/202601011234.aBcD-lkp@intel.com/ | ci
          Closes: https://lore.kernel.org/r/202601011234.aBcD-lkp@intel.com/   | ci
          Closes: https://lore.kernel.org/all/6890.050a0220.7f033.0001.GAE@google.com/ | fuzzer
          Closes: https://bugzilla.kernel.org/show_bug.cgi?id=1234             | unattributed
          Link: https://lore.kernel.org/r/20260101.1-jane@example.org          | unattributed
          This was found by an AI-assisted review of the code.                 | ai
          The bug was discovered by XBOW, triaged by Jane Doe.                 | ai
          Sashiko reports some problems with it.                               | ai
          Sashiko warns that the values can change.                            | ai
          Reported by the new AI robot.                                        | ai
          Note that an AI review of this change is not new.                    | unattributed
          Adjust it too as AI suggests.                                        | unattributed
          Found by Linux Verification Center (linuxtesting.org).               | static-analysis
          Found by Linux Verification Center (linuxtesting.org) with Syzkaller. | fuzzer
          This was found by static analysis.                                   | static-analysis
          It was detected with the help of Coccinelle.                         | static-analysis
          This leads to the following Smatch static checker warning:           | static-analysis
          Fix sparse warnings.                                                 | static-analysis
          Coverity has also complained about it.                               | static-analysis
          syzbot managed to trigger this.                                      | fuzzer
          It was found by running syzkaller on a slow machine.                 | fuzzer
          The lkp kernel test robot reports, with debugging:                   | ci
          Not found by syzbot.                                                 | unattributed
          It was never reported by syzbot but looks wrong.                     | unattributed
          With the syzbot reproducer we noticed more of them.                  | unattributed
          This is a fix for syzkaller CI.                                      | unattributed
          The gemini driver was found to be broken.                            | unattributed
          AI                                                                   | unattributed
          """)
  void namesTheFinder(String message, String provenance) {
    assertThat(classify(message).provenance()).isEqualTo(provenance);
  }

  @Test
  void takesTheFirstOfSeveralThatFits() {
    String message =
        "Reported-by: Jane Doe <jane@example.org>\nReported-by: syzbot <s@example.org>\n";
    assertThat(classify(message).provenance()).isEqualTo("fuzzer");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Assisted-by: Claude:claude-opus-4-5                      | Claude:claude-opus-4-5   | claude      | claude-opus-4-5
          Assisted-by: Claude:claude-opus-4.6                      | Claude:claude-opus-4.6   | claude      | claude-opus-4-6
          Assisted-by: Claude:claude-sonnet-4-5-20250929 sparse    | Claude:claude-sonnet-4-5-20250929 sparse | claude | claude-sonnet-4-5
          Assisted-by: Claude Opus 4.6 <noreply@anthropic.com>     | Claude Opus 4.6          | claude      | claude-opus-4-6
          Assisted-by: Codex:gpt-5.3-codex                         | Codex:gpt-5.3-codex      | codex       | gpt-5-3-codex
          Assisted-by: Gemini:gemini-3.1-pro coccinelle            | Gemini:gemini-3.1-pro coccinelle | gemini | gemini-3-1-pro
          Assisted-by: Kiro:claude-opus-4.6                        | Kiro:claude-opus-4.6     | kiro        | claude-opus-4-6
          Assisted-by: Copilot:GPT-5                               | Copilot:GPT-5            | copilot     | gpt-5
          Assisted-by: GLM-5                                       | GLM-5                    | glm         | glm-5
          Assisted-by: gkh_clanker_2000                            | gkh_clanker_2000         | gkh-clanker | -
          Assisted-by: some_new_tool                               | some_new_tool            | -           | -
          Generated-by: ChatGPT                                    | ChatGPT                  | codex       | -
          Co-developed-by: Claude <noreply@anthropic.com>          | Claude                   | claude      | -
          Co-developed-by: Claude Dupont <claude@example.org>      | -                        | -           | -
          Co-developed-by: Jane Doe <jane@example.org>             | -                        | -           | -
          Assisted-by: Jane Doe <jane@example.org>                 | -                        | -           | -
          Assisted-by: coccinelle                                  | -                        | -           | -
          Reported-by: Claude <noreply@anthropic.com>              | -                        | -           | -
          """)
  void keepsToolAndModelAsWrittenAndByTheirKeys(
      String message, @Nullable String written, @Nullable String tool, @Nullable String model) {
    Classification fix = classify(message);
    assertThat(fix.aiAssisted()).isEqualTo(written);
    Assistance expected = written == null ? null : new Assistance(written, tool, model);
    assertThat(fix.assistance()).isEqualTo(expected);
  }

  @Test
  void readsTheBulletToo() {
    FixText fix =
        new FixText("net: fix it", null, "fix a crash reported by syzbot", null, List.of());
    assertThat(classifier.classify(fix).provenance()).isEqualTo("fuzzer");
  }

  @Test
  void collectsCveIdsWhichMakeAFixSecurityRelevant() {
    Classification fix = classify("Fixes CVE-2026-12345 and CVE-2026-12346, again CVE-2026-12345.");
    assertThat(fix.cve()).containsExactly("CVE-2026-12345", "CVE-2026-12346");
    assertThat(fix.security()).isTrue();
  }

  private Classification classify(String message) {
    return classifier.classify(new FixText("net: fix it", null, null, message, List.of()));
  }
}
