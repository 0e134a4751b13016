// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
          Assisted-by: Claude:claude-opus-4-5                      | Claude:claude-opus-4-5
          Assisted-by: gkh_clanker_2000                            | gkh_clanker_2000
          Co-developed-by: Claude <noreply@anthropic.com>          | Claude
          Co-developed-by: Jane Doe <jane@example.org>             | -
          Assisted-by: Jane Doe <jane@example.org>                 | -
          Reported-by: Claude <noreply@anthropic.com>              | -
          """)
  void keepsTheToolAsWritten(String message, String tool) {
    assertThat(classify(message).aiAssisted()).isEqualTo(tool);
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
