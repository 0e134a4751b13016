// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trailers of commit messages, and the commits that {@code Fixes:} names. */
class TrailersTest {

  @Test
  void inTheirOrderWhereverTheyStand() {
    assertThat(
            written(
                """
                tcp: some prose: that is no trailer
                Note: nor is this.

                Reported-by: Ben Coder <ben@example.org>
                Closes: https://example.org/1

                BUG: KASAN: slab-use-after-free in foo
                Call Trace:
                 Link: not at the margin

                Cc: stable@vger.kernel.org # v6.1+
                Fixes: 123456789abc ("net: foo: a title that
                 is folded")
                Fixes: abcdef123456 ("net: foo: another that is
                wrapped by a mail program")
                [ada: changed a name]
                Suggested-By: Cleo <cleo@example.org>
                X-Odd: in the last paragraph
                """))
        .containsExactly(
            "Reported-by=Ben Coder <ben@example.org>",
            "Closes=https://example.org/1",
            "Cc=stable@vger.kernel.org # v6.1+",
            "Fixes=123456789abc (\"net: foo: a title that is folded\")",
            "Fixes=abcdef123456 (\"net: foo: another that is wrapped by a mail program\")",
            "Suggested-By=Cleo <cleo@example.org>",
            "X-Odd=in the last paragraph");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "blank lines between, 'Fixes: 1234567 (\"x\")\n\nReviewed-by: A <a@b>\n\nSigned-off-by: A <a@b>', Fixes Reviewed-by Signed-off-by",
    "notes below, 'Text.\n\nSigned-off-by: A <a@b>\n\nv2: renamed', Signed-off-by",
    "prose and sign-off in one paragraph, 'One line.\nMore: of it.\nAnd more.\nAnd.\nAnd so on.\nFour.\nFive.\nSix.\nSigned-off-by: A <a@b>', Signed-off-by",
    "an address is none, 'Text.\n\nhttps://example.org/x\nSigned-off-by: A <a@b>', Signed-off-by",
    "blank before the colon, 'Text.\n\nReported-by : A <a@b>', Reported-by",
    "none, 'Text: only.', ''"
  })
  void keys(String name, String message, String keys) {
    assertThat(
            Trailers.in(message.lines().toList()).stream()
                .map(Trailer::key)
                .collect(Collectors.joining(" ")))
        .isEqualTo(keys);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1234abcd5678 (\"net: foo: add foo\")                | 1234abcd5678 | net: foo: add foo",
        "1234ABCD5678 (\"net: foo: add foo\") # v5.4+        | 1234abcd5678 | net: foo: add foo",
        "1234abcd5678 (\"net: foo: add foo\").               | 1234abcd5678 | net: foo: add foo",
        "1234abcd5678 (net: foo: add foo)                    | 1234abcd5678 | net: foo: add foo",
        "1234abcd5678 net: foo: add foo                      | 1234abcd5678 | net: foo: add foo",
        "1234abcd5678 \"net: foo: add foo\"                  | 1234abcd5678 | net: foo: add foo",
        "1234abcd5678 ('net: foo: add foo')                  | 1234abcd5678 | net: foo: add foo",
        "1234abcd5678: (\"net: foo: add foo\")               | 1234abcd5678 | net: foo: add foo",
        "1234abcd5678, (\"net: foo: add foo\")               | 1234abcd5678 | net: foo: add foo",
        "1234abcd5678 (“net: foo: add foo”)                  | 1234abcd5678 | net: foo: add foo",
        "1234abcd5678 (\"net: foo(): say \"no\"\")           | 1234abcd5678 | net: foo(): say \"no\"",
        "1234abcd5678 (\"Revert \"net: foo: add foo\"\")     | 1234abcd5678 | Revert \"net: foo: add foo\"",
        "1234abcd5678 (\"net: foo: add foo (again)\")        | 1234abcd5678 | net: foo: add foo (again)",
        "1234abcd5678 (\"net: foo: add foo                   | 1234abcd5678 | net: foo: add foo",
        "commit 1234abcd5678 (\"net: foo: add foo\")         | 1234abcd5678 | net: foo: add foo",
        "<1234abcd5678> (\"net: foo: add foo\")              | 1234abcd5678 | net: foo: add foo",
        "1234abc                                             | 1234abc      | ``",
        "1234567 (\"net: foo: add foo\")                     | 1234567      | net: foo: add foo",
        "0123456789abcdef0123456789abcdef01234567            | 0123456789abcdef0123456789abcdef01234567 | ``",
        "1234abcd5678 # v5.4                                 | 1234abcd5678 | ``",
        "https://example.org/1234abcd5678                    | ``           | ``",
        "#1234567                                            | ``           | ``",
        "12345678                                            | ``           | ``",
        "CVE-2026-12345                                      | ``           | ``",
        "1234ab (\"too short\")                              | ``           | ``",
        "0123456789abcdef0123456789abcdef0123456789 (\"x\")  | ``           | ``",
      })
  void fixesTags(String value, String commit, String title) {
    List<FixesTag> tags = FixesTag.in(List.of(new Trailer("Fixes", value)));
    assertThat(tags)
        .isEqualTo(
            commit.isEmpty()
                ? List.of()
                : List.of(new FixesTag(commit, title.isEmpty() ? null : title)));
  }

  private static List<String> written(String message) {
    return Trailers.in(message.lines().toList()).stream()
        .map(trailer -> trailer.key() + "=" + trailer.value())
        .toList();
  }
}
