// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VulnerabilitiesTest {

  private static final DataFile FILE = new DataFile("test.yaml");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          This mends what became known as Dirty Frag.       | dirty-frag   | Dirty Frag
          It is the SACK Panic of 2019 again.               | sack-panic   | SACK Panic
          The other half of CVE-2020-24588.                 | fragattacks  | CVE-2020-24588
          """)
  void isSecurityRelevantWithItsName(String message, String key, String matched) {
    Classification fix = classify(message);
    assertThat(fix.security()).isTrue();
    assertThat(fix.evidence())
        .contains(
            new Evidence("vulnerability", key, matched, false),
            new Evidence("security", "named-vulnerability", matched, false));
  }

  @Test
  void wordsThatOnlyResembleANameAreNone() {
    Classification fix = classify("A dirty fragment is copied, and fails; SACKs panic.");
    assertThat(fix.evidence()).extracting(Evidence::of).doesNotContain("vulnerability");
  }

  @Test
  void saysWhichEntryIsWrong() {
    String yaml =
        """
        revision: 1
        vulnerabilities:
          - {key: a, name: A, spellings: [A], cve: [CVE-1]}
        """;
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> FILE.parse(bytes, Vulnerabilities.class).checked(FILE))
        .hasMessage("taxonomy/test.yaml: vulnerability 'a': has the id CVE-1");
  }

  private static Classification classify(String message) {
    return Classifier.standard()
        .classify(new FixText("net: mend it", null, null, message, List.of()));
  }
}
