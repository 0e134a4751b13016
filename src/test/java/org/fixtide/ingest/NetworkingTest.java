// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.fixtide.catalog.FixSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which titles of stable releases are networking's. */
class NetworkingTest {

  private final ClassifierNaming naming;

  NetworkingTest() throws IOException {
    naming = new ClassifierNaming(new Corrections(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tcp: fix a race on close                                | true
          net: phy: micrel: fix the errata                        | true
          wifi: ath12k: fix a leak in firmware stats              | true
          Bluetooth: L2CAP: Fix use-after-free                    | true
          selftests/bpf: fix a test of tcp sockets                | true
          dt-bindings: net: microchip: add a phy property         | true
          phy: rockchip: naneng-combphy: fix phy reset            | false
          phy/rockchip: inno-hdmi: round fractal pixclock in rk3228 | false
          ntb: intel: Fix the NULL vs IS_ERR() bug for debugfs_create_dir() | false
          misc: microchip: pci1xxxx: fix double free in the error handling | false
          ext4: avoid a deadlock on remount                       | false
          drm/amd/display: fix a NULL pointer                     | false
          docs: fix a path for warn_count                         | false
          dt-bindings: rtc: add reset-source property             | false
          """)
  void title(String title, boolean networking) {
    var source = new FixSource(title, null, null, null, null, java.util.List.of());
    assertThat(Networking.standard().has(title, naming.label(source))).isEqualTo(networking);
  }
}
