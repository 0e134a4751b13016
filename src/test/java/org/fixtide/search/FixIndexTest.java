// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fixtide.catalog.FixTexts.FixText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixIndexTest {

  private static final List<String> TITLES =
      List.of(
          "tcp: use RCU in __inet{6}_check_established() and tcp_tw_isn", // 0
          "net/mlx5e: Fix use-after-free of encap entry in neigh update handler", // 1
          "netfilter: nf_tables: do not free live element", // 2
          "wifi: iwlwifi: mvm: fix a crash when removing a station", // 3
          "net/sched: sch_qfq: Fix NULL deref when deactivating inactive aggregate", // 4
          "Bluetooth: L2CAP: Fix uninitialized usage of l2cap_chan", // 5
          "wifi: iwlwifi: pcie: fixes leaking buffers", // 6
          "ip6_gre: make ip6gre_header() robust", // 7
          "net: ipv6: fix field-spanning memcpy warning in AH output", // 8
          "can: mcp251xfd: handle CAN FD frames"); // 9

  private static final FixIndex INDEX =
      FixIndex.of(reader ->
          IntStream.range(0, TITLES.size())
              .mapToObj(i ->
                  new FixText(
                      String.valueOf(i),
                      TITLES.get(i),
                      i == 2 ? "Pablo Neira Ayuso" : "Zoë Author",
                      i == 4 ? "sch_qfq" : null,
                      i == 8 ? "xfrm" : "somewhere",
                      i == 9 ? "out-of-bounds" : "other-bugs",
                      i == 1 ? List.of("CVE-2024-12345") : List.of(),
                      1_000 + i))
              .forEach(reader));

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "tcp_tw_isn                | 0",
        "tw_isn                    | 0",
        "TW_ISN                    | 0",
        "isn                       | 0",
        "tcp_tw                    | 0",
        "mlx5e                     | 1",
        "mlx5                      | 1",
        "net/mlx5e                 | 1",
        "net/mlx5e:                | 1",
        "nf_tables                 | 2",
        "nftables                  | 2",
        "nf_tab                    | 2",
        "tables                    | 2",
        "iwlwi                     | 3 6",
        "iwlwifi fix               | 3 6",
        "iwlwifi leak              | 6",
        "iwlwifi -mvm              | 6",
        "use-after-free            | 1",
        "use after free            | 1",
        "`use after free`          | 1",
        "uninitialised             | ``",
        "uninitialized             | 5",
        "qfq null                  | 4",
        "ip6gre_header             | 7",
        "ip6gre_header()           | 7",
        "ip6_gre                   | 7",
        "memcpy warning            | 8",
        "warnings                  | 8",
        "pablo                     | 2",
        "zoe author iwlwifi        | 3 6",
        "CVE-2024-12345            | 1",
        "cve-2024                  | 1",
        "mcp251xfd                 | 9",
        "mcp251                    | 9",
        "xfrm memcpy               | 8",
        "out-of-bounds can         | 9",
        "no such words             | ``",
        "()                        | ``",
      })
  void wordsFindFixes(String words, String expected) {
    assertThat(find(words)).isEqualTo(expected);
  }

  @Test
  void wordsInQuotesStandInARow() {
    assertThat(find("\"fix a crash\"")).isEqualTo("3");
    assertThat(find("\"crash a fix\"")).isEmpty();
    assertThat(find("crash a fix")).isEqualTo("3");
  }

  @Test
  void theBestComesFirst() {
    assertThat(INDEX.find(Question.of("fix"))).first().isNotEqualTo("1");
    assertThat(INDEX.find(Question.of("-fix"))).contains("0", "2", "7", "9").hasSize(4);
  }

  @ParameterizedTest(name = "{0} marks {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "tw_isn    | tcp: mend tcp_tw_isn today   | tw_isn",
        "tables    | netfilter: nf_tables: fix it | tables",
        "leak      | wifi: fixes leaking buffers  | leaking",
        "iwl       | wifi: iwlwifi: fix it        | iwlwifi",
        "fix it    | wifi: iwlwifi: fix it        | fix,it",
        "nothing   | wifi: iwlwifi: fix it        | ''",
        "-fix      | wifi: iwlwifi: fix it        | ''",
      })
  void foundWordsAreMarked(String words, String title, String expected) {
    assertThat(
            Marks.of(Question.of(words), title).stream()
                .map(mark -> title.substring(mark.start(), mark.end()))
                .collect(Collectors.joining(",")))
        .isEqualTo(expected);
  }

  /** In the order of ids. */
  private static String find(String words) {
    return INDEX.find(Question.of(words)).stream().sorted().collect(Collectors.joining(" "));
  }
}
