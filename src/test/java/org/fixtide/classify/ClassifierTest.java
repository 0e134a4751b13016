// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifierTest {

  private final Classifier classifier = Classifier.standard();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          net: ethernet: mtk_eth_soc: fix PPE hanging issue                        | mediatek
          eth: mlx5: fix NULL pointer dereference in ioctl module EEPROM           | mlx5
          bpf, sockmap: Fix race between element replace and close()               | bpf
          IB/IPoIB: Fix legacy IPoIB due to wrong number of queues                 | ipoib
          net/mlx5e: IPoIB, Block PKEY interfaces with less rx queues than parent  | mlx5
          RDMA/mlx5: Fix UMR cleanup on error flow of driver init                  | rdma
          net/sched: act_mirred: don't override retval if we already lost the skb  | sched
          wifi: mt76: mt7996: fix crash on some tx status reports                  | wifi-driver
          wifi: mac80211: fix potential sta-link leak                              | wifi
          Revert "can: xilinx_can: Limit CANFD brp to 2"                           | can
          selftests: mptcp: join: fix connection                                   | selftests
          dt-bindings: net: sun8i-emac: Rename A523 EMAC0 to GMAC0                 | docs
          net: usb: r8152: fix resume reset deadlock                               | usb-net
          vhost/vsock: improve RCU read sections around vhost_vsock_get()          | vsock
          ARM: dts: imx6: fix phy                                                  | other
          """)
  void namesTheSubsystemByItsPrefix(String title, String subsystem) {
    Classification fix = classifier.classify(FixText.ofTitle(title));
    assertThat(fix.subsystem()).isEqualTo(subsystem);
    assertThat(fix.evidence().getFirst().rule()).isEqualTo("title-prefix");
  }
}
