// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [PATCH net v2 3/7] net: foo: fix a leak         | net: foo: fix a leak
          [net-next,v3,02/12] net: foo: fix a leak        | net: foo: fix a leak
          [RFC PATCH] [RESEND] net: foo: fix a leak       | net: foo: fix a leak
          [PATCH nf] Netfilter: Keep the Case             | Netfilter: Keep the Case
          '  net:   foo:  fix a leak '                    | net: foo: fix a leak
          Bluetooth: btmtk_[drv_fw]_pmctrl() returns      | Bluetooth: btmtk_[drv_fw]_pmctrl() returns
          [foo] is no patch prefix                        | [foo] is no patch prefix
          Revert "net: foo: add a leak"                   | Revert "net: foo: add a leak"
          """,
      quoteCharacter = '\'')
  void normalise(String title, String expected) {
    assertThat(Titles.normalise(title)).isEqualTo(expected);
    assertThat(Titles.normalise(Titles.normalise(title))).isEqualTo(expected);
  }
}
