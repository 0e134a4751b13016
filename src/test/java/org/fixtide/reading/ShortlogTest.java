// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShortlogTest {

  private static final String LONG = "net: foo: a title so long that a mail program wraps it at";

  static Stream<Arguments> cases() {
    return Stream.of(
        row(
            "names with brackets, bars in titles",
            """
            Ji-Ze Hong (Peter Hong) (1):
                  foo: one [drv|fw] | 3 ways

            a.b@example.org (1):
                  defined(A) || defined(B)

             net/foo.c | 2 ++
             1 file changed, 2 insertions(+)
            """,
            "Ji-Ze Hong (Peter Hong): foo: one [drv|fw] | 3 ways",
            "a.b@example.org: defined(A) || defined(B)"),
        row(
            "indented by two",
            "Ada (1):\n  foo: one\n\nBen (1):\n  bar: two\n",
            "Ada: foo: one",
            "Ben: bar: two"),
        row("stuffed twice", "Ada (1):\n        foo: one\n", "Ada: foo: one"),
        row(
            "addresses behind names",
            "Ada B <a@example.org> (1):\n      foo: one\n",
            "Ada B: foo: one"),
        row(
            "rest of a title at the margin",
            "Ada (2):\n      " + LONG + "\ncolumn\n      bar: two\n",
            "Ada: " + LONG + " column",
            "Ada: bar: two"),
        row(
            "rest of a title indented like a title",
            "Ada (2):\n      foo: short\n      " + LONG + "\n      column\n",
            "Ada: foo: short",
            "Ada: " + LONG + " column"),
        row(
            "a blank line between lines",
            "Ada (2):\n\n      foo: one\n\n      bar: two\n",
            "Ada: foo: one",
            "Ada: bar: two"),
        row(
            "prose that looks like a heading",
            "See the note (2):\nit is prose.\n\nAda (1):\n      foo: one\n",
            "Ada: foo: one"),
        row("no shortlog", "Nothing here.\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void read(String name, String text, List<String> expected) {
    Shortlog shortlog = Shortlog.find(text.lines().map(String::stripTrailing).toList(), 0);
    assertThat(shortlog.entries())
        .extracting(entry -> entry.author() + ": " + entry.title())
        .isEqualTo(expected);
    assertThat(shortlog.problems()).isEmpty();
  }

  @org.junit.jupiter.api.Test
  void fewerTitlesThanDeclaredIsSaid() {
    Shortlog shortlog = Shortlog.find(List.of("Ada (3):", "      foo: one", "", "-- ", "Ada"), 0);
    assertThat(shortlog.problems())
        .containsExactly("The shortlog declares 3 commits of Ada, but lists 1.");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @org.junit.jupiter.params.provider.CsvSource(
      delimiter = '|',
      textBlock =
          """
          true  | Merge tag 'net-6.19-rc5' of git://example.org/net
          true  | Merge branch 'foo' into bar
          true  | Merge git://git.example.org/pub/scm/bpf
          true  | Merge https://git.example.org/bpf
          true  | Merge patch series "can: fixes"
          true  | Merge patch "can: one fix"
          true  | Merge remote-tracking branch 'net/main' into wireless
          true  | Merge ath-next from git://git.example.org/ath.git
          true  | Merge wireless into wireless-next
          true  | Merge net-next/main to resolve conflicts
          true  | Merge commit '1234567' of git://example.org/x
          false | Merge two tables of the same size in foo_lookup()
          false | foo: Merge branch 'x' handling
          false | Revert "Merge branch 'x'"
          """)
  void merges(boolean merge, String title) {
    assertThat(Merges.isMerge(title)).isEqualTo(merge);
  }

  private static Arguments row(String name, String text, String... expected) {
    return Arguments.of(name, text, List.of(expected));
  }
}
