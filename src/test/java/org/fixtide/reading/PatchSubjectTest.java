// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the brackets before a patch's title say. */
class PatchSubjectTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "[PATCH net v3 2/7] tcp: fix             | 3 | 2 | 7  | net",
        "[PATCH 1/2 net] tcp: fix                | 1 | 1 | 2  | net",
        "[net PATCH v2] tcp: fix                 | 2 | 0 | 0  | net",
        "[PATCHv2 nf] tcp: fix                   | 2 | 0 | 0  | nf",
        "[PATCH RESEND net] tcp: fix             | 1 | 0 | 0  | net",
        "[RFC] tcp: fix                          | 1 | 0 | 0  | ''",
        "[RFC PATCH net-next v1 02/10] tcp: fix  | 1 | 2 | 10 | net-next",
        "[RFC PATCH][net] tcp: fix               | 1 | 0 | 0  | net",
        "[PATCH] [net-next] [v4] tcp: fix        | 4 | 0 | 0  | net-next",
        "[PATCH net-next,v2,03/12] tcp: fix      | 2 | 3 | 12 | net-next",
        "[PATCH net N/A] tcp: fix                | 1 | 0 | 0  | net",
        "[PATCH bluetooth-next V4] tcp: fix      | 4 | 0 | 0  | bluetooth-next",
        "[PATCH 6.12.y 1/2] tcp: fix             | 1 | 1 | 2  | 6.12.y",
        "[PATCH AUTOSEL 6.12 05/10] tcp: fix     | 1 | 5 | 10 | 6.12",
        "[net v2 3/7] tcp: fix                   | 2 | 3 | 7  | net",
        "[PATCH can v2.1] tcp: fix               | 2 | 0 | 0  | can",
        "[PATCH] tcp: fix                        | 1 | 0 | 0  | ''",
        "[patch net] tcp: fix                    | 1 | 0 | 0  | net",
      })
  void brackets(String subject, int version, int part, int parts, String targets) throws Exception {
    Patch patch = PatchMail.of(subject).patch();
    assertThat(patch.title()).isEqualTo("tcp: fix");
    assertThat(patch.series()).isEqualTo(new Series(version, part, parts));
    assertThat(String.join(" ", patch.targets())).isEqualTo(targets);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'[PATCH net v3 00/10] tcp: fixes', cover letter",
    "'[PATCH net 0/n] tcp: fixes', cover letter",
    "'[RFC 0/3] tcp: fixes', cover letter",
    "'Re: [PATCH net] tcp: fix', reply"
  })
  void noPatches(String subject, String reason) throws Exception {
    assertThat(PatchMail.of(subject).read())
        .isInstanceOfSatisfying(
            OtherDocument.class, other -> assertThat(other.reason()).isEqualTo(reason));
  }
}
