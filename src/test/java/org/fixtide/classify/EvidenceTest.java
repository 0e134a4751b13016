// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What speaks for a subsystem, and what outranks what. */
class EvidenceTest {

  private final Classifier classifier = Classifier.standard();

  @Test
  void changedFilesDecide() {
    Classification fix = classify("net: fix it", null, "drivers/net/ethernet/realtek/r8169_main.c");
    assertThat(fix.subsystem()).isEqualTo("realtek");
    assertThat(fix.driver()).isEqualTo("r8169");
    assertThat(fix.evidence().getFirst())
        .isEqualTo(
            new Evidence("subsystem", "path", "drivers/net/ethernet/realtek/r8169_main.c", false));
  }

  @Test
  void theTitleChoosesAmongTheFilesSubsystems() {
    String[] paths = {"net/ipv4/route.c", "net/ipv4/fib_trie.c", "net/ipv4/tcp_input.c"};
    Classification fix = classify("tcp: fix it", null, paths);
    assertThat(fix.subsystem()).isEqualTo("tcp");
    assertThat(fix.secondary()).containsExactly("ipv4");
  }

  @Test
  void testsBesideCodeDoNotDecide() {
    String[] paths = {
      "tools/testing/selftests/net/a.sh",
      "tools/testing/selftests/net/b.sh",
      "net/vmw_vsock/af_vsock.c"
    };
    assertThat(classify("fix it", null, paths).subsystem()).isEqualTo("vsock");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          net: fix races in tun_get_user()                        | -         | tuntap    | function-name
          net: fix a leak in mlx5_core                            | -         | mlx5      | driver-name
          wifi: fill in MODULE_DESCRIPTION()s for wl1251          | -         | wifi-driver | driver-name
          Fix crash in tcp_v4_connect()                           | -         | tcp       | function-name
          Fix an oversight                                        | bluetooth | bluetooth | tree
          Fix IPsec                                               | -         | xfrm      | words
          nilfs2: fix the socket                                  | -         | other     | nothing-known
          net: fix an oversight                                   | -         | core      | title-prefix
          af_unix: add test for OOB                               | -         | selftests | tests-added
          """)
  void namesItsRule(String title, String tree, String subsystem, String rule) {
    Classification fix = classify(title, tree);
    assertThat(fix.subsystem()).isEqualTo(subsystem);
    assertThat(fix.evidence().getFirst().rule()).isEqualTo(rule);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          r8169: fix it                              | r8169
          net/mlx5e: fix it                          | mlx5_core
          bnxt_en: fix it                            | bnxt_en
          wifi: iwlwifi: mvm: fix it                 | iwlmvm
          wifi: mt76: mt7996: fix it                 | mt7996e
          wifi: rtw89: 8852c: fix it                 | rtw89_8852c
          net: ethernet: mtk_eth_soc: fix it         | mtk_eth
          net: stmmac: dwmac-rk: fix it              | dwmac_rk
          octeontx2-pf: fix it                       | rvu_nicpf
          tcp: fix it                                | -
          """)
  void namesTheDriversModule(String title, String module) {
    assertThat(classify(title, null).driver()).isEqualTo(module);
  }

  @Test
  void tracesWhatLostToo() {
    List<Considered> steps = classifier.trace(FixText.ofTitle("selftests: mptcp: fix a leak"));
    assertThat(steps)
        .filteredOn(step -> step.why().of().equals("subsystem"))
        .extracting(Considered::answer)
        .startsWith("selftests")
        .contains("mptcp", "other");
    assertThat(steps)
        .filteredOn(Considered::chosen)
        .extracting(step -> step.why().of())
        .containsExactly("subsystem", "kind", "provenance");
  }

  @Test
  void readsTheMessageWhereTheTitleSaysNothingOfTheKind() {
    String message = "BUG: KASAN: slab-use-after-free in foo_bar+0x12/0x34\n";
    FixText fix = new FixText("net: fix foo_bar()", null, null, message, List.of());
    assertThat(classifier.classify(fix).kind()).isEqualTo("use-after-free");
    assertThat(classifier.classify(FixText.ofTitle("net: fix foo_bar()")).kind())
        .isEqualTo("behaviour");
  }

  private Classification classify(String title, @Nullable String tree, String... paths) {
    return classifier.classify(new FixText(title, tree, null, null, List.of(paths)));
  }
}
