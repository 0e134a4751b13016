// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bullets as {@code key|title|bullet}, in order. */
class SummaryReaderTest {

  static Stream<Arguments> cases() {
    return Stream.of(
        row(
            "indented by one, nested, wrapped",
            """
            Prose.

            Previous releases - always broken:

             - wifi: foo: respect the limits,
               all of them
             - wifi: mt99:
               - mt9921: don't disconnect when the access point
                 asks for it
               - fix scanning
             - eth: bar: one
            """,
            "always-broken|Previous releases - always broken|wifi: foo: respect the limits, all of them",
            "always-broken|Previous releases - always broken|wifi: mt99: mt9921: don't disconnect when the access point asks for it",
            "always-broken|Previous releases - always broken|wifi: mt99: fix scanning",
            "always-broken|Previous releases - always broken|eth: bar: one"),
        row(
            "indented by two, blank lines between, group with a dash",
            """
            Current release - regressions:

              - foo: one

              - wifi:
                  - bar: two
                  - baz: three

            Misc:

              - four

            Signed-off-by: Ada Byron <ada@example.org>
            """,
            "current-regression|Current release - regressions|foo: one",
            "current-regression|Current release - regressions|wifi: bar: two",
            "current-regression|Current release - regressions|wifi: baz: three",
            "misc|Misc|four"),
        row(
            "numbered, with spans and authors",
            """
            The following patchset contains fixes:

            1) One, from Ada Byron.

            2-3) Two and three,
               also from Ada.

               It was broken since v4.18.

            6+7) Six.
            8). Eight.

            Please, pull these changes from:

              git://example.org/nf.git nf-26-01-01

            Thanks.
            """,
            "none|null|One, from Ada Byron.",
            "none|null|Two and three, also from Ada. It was broken since v4.18.",
            "none|null|Six.",
            "none|null|Eight."),
        row(
            "numbered from nought, repeated",
            "0) a\n1) b\n1) c\n",
            "none|null|a",
            "none|null|b",
            "none|null|c"),
        row("a signature is no bullet", "Fixes for 6.16.\n\n- Felix\n"),
        row("a year is no number", "It was so in\n2019. Nothing since\n"),
        row(
            "bare headings of drivers",
            "Major changes:\n\nath99\n\n* one\n\niwlfoo\n\n* two\n",
            "none|ath99|one",
            "none|iwlfoo|two"),
        row(
            "driver with nested bullets and columns",
            """
            Couple of fixes:
             - mac99
               - remove this
               - and that
             - cfg99: major rework,
                      fixing issues
            """,
            "none|Couple of fixes|mac99: remove this",
            "none|Couple of fixes|mac99: and that",
            "none|Couple of fixes|cfg99: major rework, fixing issues"),
        row(
            "core and drivers",
            "core:\n - one\n\ndrivers:\n - two\n",
            "none|core|one",
            "none|drivers|two"),
        row(
            "stars wrapped to the margin",
            "* one goes\non here\n* two\n",
            "none|null|one goes on here",
            "none|null|two"),
        row(
            "changes since an earlier send are no bullets",
            "v2: - dropped one\n    - kept two\n\nChanges since v1:\n - other\n\n1) Real.\n",
            "none|null|Real."),
        row(
            "diffs and conflicts are no bullets",
            """
            1) Real.

            There is a conflict:

            diff --cc net/foo.c
            index 1234567,1234567..0000000
             - old line
            <<<<<<< HEAD
             - mine
            =======
             - theirs
            >>>>>>> other
            """,
            "none|null|Real."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void bullets(String name, String text, List<String> expected) {
    Summary summary = SummaryReader.read(text.lines().toList());
    assertThat(summary.sections())
        .flatExtracting(
            s -> s.bullets().stream().map(b -> s.key() + "|" + s.title() + "|" + b).toList())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "greeting and signature go, 'Hi Linus!\n\nCalm week.\n\nThanks,\nAda', Calm week.",
    "a greeting runs into the text, 'Hello all,\nhere are fixes.', here are fixes.",
    "the name alone goes, 'A word.\n\nAda', A word.",
    "asking to pull goes, 'A word.\n\nPlease pull and let us know if\nthere are problems.', A word.",
    "paragraphs stay, 'One\nline.\n\nTwo lines.', 'One line.\n\nTwo lines.'"
  })
  void lead(String name, String text, String expected) {
    assertThat(SummaryReader.read(text.lines().toList()).lead()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Current release - regressions:, current-regression",
    "Current release – new code bugs:, current-new-code",
    "Current release - fix to a fix:, fix-to-fix",
    "Previous releases - regressions, previous-regression",
    "Previous releases - always broken:, always-broken",
    "Misc & small latecomers:, misc"
  })
  void sectionKeys(String heading, String key) {
    assertThat(SectionTitles.standard().key(heading)).isEqualTo(key);
  }

  private static Arguments row(String name, String text, String... expected) {
    return Arguments.of(name, text, List.of(expected));
  }
}
