// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixFilterTest {

  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          Map.of("protocols", List.of("tcp", "udp"), "tests", List.of("selftests", "docs")),
          List.of("leak", "race"),
          List.of("ai", "human"),
          List.of("misc", "none"),
          List.of("net", "can"));

  @Test
  void query_isReadBack() {
    FixFilter filter =
        FixFilter.all()
            .with(Criterion.TEXT, "a & b=100%")
            .with(Criterion.RC, "5", "6")
            .with(Criterion.RELEASE, "6.19");
    assertThat(filter.query()).isEqualTo("release=6.19&rc=5&rc=6&q=a+%26+b%3D100%25");
    assertThat(
            FixFilter.parse(
                Map.of(
                    "q",
                    List.of("a & b=100%"),
                    "release",
                    List.of("6.19"),
                    "rc",
                    List.of("5", "6")),
                VOCABULARY))
        .isEqualTo(filter);
  }

  @Test
  void toggle_addsAndTakesAway() {
    FixFilter one = FixFilter.all().toggle(Criterion.KIND, "leak");
    assertThat(one.toggle(Criterion.KIND, "race").of(Criterion.KIND))
        .containsExactly("leak", "race");
    assertThat(one.toggle(Criterion.KIND, "leak")).isEqualTo(FixFilter.all());
  }

  @Test
  void emptyAndForeignParameters_areLeftAlone() {
    assertThat(FixFilter.parse(Map.of("kind", List.of(""), "sort", List.of("newest")), VOCABULARY))
        .isEqualTo(FixFilter.all());
  }

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource({
    "release, six, a release such as 6.19",
    "from, 6.19.1, a release such as 6.19",
    "rc, rc5, 'the number of a candidate, 0 to 99'",
    "rc, 100, 'the number of a candidate, 0 to 99'",
    "subsystem, tcpp, tcp",
    "area, nowhere, protocols",
    "kind, bug, 'leak, race'",
    "provenance, me, 'ai, human'",
    "section, top, 'misc, none'",
    "tree, linux, 'net, can'",
    "security, maybe, 'yes, no'",
    "ai-assisted, 1, 'yes, no'",
    "cve, 2026-1, 'yes, no, or an id such as CVE-2026-43117'",
    "sent, January, '2026, 2026-01'",
    "sent, 2026-13, '2026, 2026-01'",
    "sent, 2026-02-30, '2026, 2026-01'",
    "sent, 2021-W53, '2026, 2026-01'",
    "sent, .., '2026, 2026-01'",
    "sent, 2026-02..2026-01, '2026, 2026-01'",
    "message, read, 'yes, no'",
    "tests, in, out",
  })
  void badValue_isNamedWithWhatIsAllowed(String parameter, String value, String allowed) {
    assertThatThrownBy(() -> FixFilter.parse(Map.of(parameter, List.of(value)), VOCABULARY))
        .isInstanceOfSatisfying(
            BadFilterException.class,
            bad -> {
              assertThat(bad.parameter()).isEqualTo(parameter);
              assertThat(bad.value()).isEqualTo(value);
              assertThat(bad.allowed()).contains(allowed);
            });
  }
}
