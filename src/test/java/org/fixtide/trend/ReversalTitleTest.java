// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.trend;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReversalTitleTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Revert \"can: raw: instantly reject unsupported CAN frames\" | false | can: raw: instantly reject unsupported CAN frames",
        "Revert \"eth: remove the DLink/Sundance (ST201) driver\" | true | eth: remove the DLink/Sundance (ST201) driver",
        "Reapply \"net: skb: introduce and use a single page frag cache\" | true | net: skb: introduce and use a single page frag cache",
        "Revert \"Revert \"net: phy: add it\"\" | true | net: phy: add it",
        "eth: fbnic: Revert \"eth: fbnic: Add hardware monitoring\" | false | eth: fbnic: Add hardware monitoring",
        "vrf: revert \"vrf: Remove unnecessary RCU-bh critical section\" | false | vrf: Remove unnecessary RCU-bh critical section",
        "xsk: Bring back busy polling support | true | -",
        "tun: revert fix group permission check | false | -",
        "net: 3com: reinstate the 3c509 driver | true | -",
        "Revert \"igc: fix a log entry using uninitialized netdev\" | false | igc: fix a log entry using uninitialized netdev",
      })
  void saysWhatItNamesAndWhetherItReturns(String title, boolean back, @Nullable String of) {
    assertThat(ReversalTitle.of(title)).isEqualTo(new ReversalTitle(back, of));
  }
}
