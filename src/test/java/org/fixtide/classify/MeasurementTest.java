// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasurementTest {

  @Test
  void countsByKeyAndKeepsMisses() {
    List<LabelledFix> fixes =
        parse(
            "# title\tand so on",
            "tcp: fix a memory leak\ttcp\t-\tleak\tn",
            "udp: fix a memory leak\tudp\tipv4\tleak\tn",
            "udp: fix use-after-free\ttcp\t-\tuse-after-free\ty");
    Measurement subsystem = Measurement.of(Classifier.standard(), fixes).getFirst();
    assertThat(subsystem.of()).isEqualTo("subsystem");
    assertThat(subsystem.accuracy()).isEqualTo(2 / 3.0);
    assertThat(subsystem.keys())
        .containsExactly(
            new Measurement.KeyScore("tcp", 2, 1, 1), new Measurement.KeyScore("udp", 1, 2, 1));
    assertThat(subsystem.keys().getFirst().precision()).isEqualTo(1);
    assertThat(subsystem.keys().getFirst().recall()).isEqualTo(0.5);
    assertThat(subsystem.misses()).singleElement().extracting("expected").isEqualTo("tcp");
    assertThat(subsystem.misses().getFirst().evidence())
        .extracting(Evidence::matched)
        .containsExactly("udp:");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "one field"                   | line 2: has 1 fields
          "t\tsea\t-\tleak\tn"          | line 2: no subsystem 'sea'
          "t\ttcp\tsea\tleak\tn"        | line 2: no subsystem 'sea'
          "t\ttcp\t-\tflood\tn"         | line 2: no kind 'flood'
          "t\ttcp\t-\tleak\tmaybe"      | line 2: security is 'maybe'; write y or n
          """)
  void saysWhichLineIsWrong(String line, String message) {
    assertThatThrownBy(() -> parse("# labels", line)).hasMessageStartingWith(message);
  }

  @Test
  void saysThatAFileIsEmpty() {
    assertThatThrownBy(() -> parse("# labels")).hasMessage("there is no labelled title in it");
  }

  private static List<LabelledFix> parse(String... lines) {
    return LabelledFix.parse(List.of(lines), Taxonomy.standard());
  }
}
