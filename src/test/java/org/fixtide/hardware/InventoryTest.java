// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inventories of whole machines, as their owners paste them. */
class InventoryTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // file                 | drivers of the devices                   | others | kernel  |
        // unknown lines
        "desktop-i225-ax210     | igc iwlwifi                              | 3 | 6.12.90 | 0",
        "desktop-rtl8125-plain  | r8169                                    | 3 | -       | 0",
        "nas-atlantic-n         | atlantic igb                             | 2 | 6.6.44  | 0",
        "router-apu             | igb igb igb ath10k_pci                   | 0 | 6.1.140 | 0",
        "proxmox-connectx       | mlx5_core mlx5_core                      | 0 | 6.8.12  | 0",
        "pi5                    | -                                        | 0 | 6.12.34 | 0",
        "pi3-lan78xx            | lan78xx                                  | 2 | 6.6.31  | 0",
        "laptop-mt7921-bt       | mt7921e btusb+btmtk                      | 1 | 6.15.4  | 0",
        "laptop-thinkpad-arch   | e1000e iwlwifi btusb+btintel r8152       | 0 | 6.15.4  | 0",
        "laptop-coloured        | iwlwifi e1000e                           | 0 | 6.12.36 | 0",
        "laptop-rtw89-inxi      | rtw89_8852be btusb                       | 0 | -       | 0",
        "old-box-3c59x          | 3c59x 8139too                            | 1 | 6.1.140 | 0",
        "guest-kvm              | virtio_net                               | 1 | -       | 0",
        "guest-vmware           | vmxnet3                                  | 1 | -       | 0",
        "guest-hyperv           | -                                        | 0 | -       | 0",
        "server-bnxt-ice        | bnxt_en ice                              | 0 | 6.12.36 | 0",
        "inxi-n-oneline         | r8169 ath9k                              | 0 | -       | 0",
        "hwinfo-short           | e1000e iwlwifi                           | 0 | -       | 0",
        "hwinfo-netcard         | e1000e                                   | 0 | -       | 0",
        "forum-fenced-crlf      | rtw88_8822ce r8169                       | 0 | 6.12.9  | 2",
        "usb-tree               | -                                        | 0 | -       | 0",
        "usb-modem-dongles      | qmi_wwan rtl8xxxu ax88179_178a btusb     | 1 | 6.15.7  | 0",
        "can-bench              | gs_usb                                   | 0 | 6.1.21  | 0",
        "unknown-card           | ? ?                                      | 0 | -       | 0",
        "noise                  | -                                        | 0 | -       | 3",
        "page                   | -                                        | 0 | -       | 3",
      })
  void machine(
      String file, @Nullable String drivers, int others, @Nullable String stable, int unknown)
      throws IOException {
    Inventory inventory = Inventory.read(text(file));
    Machine machine = Machine.of(inventory);
    assertThat(drivers(machine)).isEqualTo(drivers == null ? "" : drivers);
    assertThat(machine.others()).isEqualTo(others);
    assertThat(inventory.kernel() == null ? null : inventory.kernel().stable()).isEqualTo(stable);
    assertThat(inventory.unknownLines()).isEqualTo(unknown);
  }

  @Test
  void loadedModulesTellOfProtocolsAndOfDriversWithoutAListedDevice() throws IOException {
    assertThat(Machine.of(Inventory.read(text("pi5"))).protocols())
        .extracting(Driver::module)
        .contains("brcmfmac", "macb", "bluetooth", "cfg80211");
    assertThat(Machine.of(Inventory.read(text("guest-hyperv"))).protocols())
        .extracting(Driver::module)
        .containsExactly("hv_netvsc", "hv_vmbus", "nf_tables", "mlx5_core");
  }

  @Test
  void theSameDeviceOfTwoToolsIsOne() {
    String text =
        """
        $ ethtool -i enp5s0
        driver: igc
        bus-info: 0000:05:00.0
        $ lspci -n -s 05:00.0
        05:00.0 0200: 8086:15f3 (rev 03)
        $ lspci -s 05:00.0
        05:00.0 Ethernet controller: Intel Corporation Ethernet Controller I225-V (rev 03)
        """;
    assertThat(Inventory.read(text).devices())
        .singleElement()
        .satisfies(device -> {
          assertThat(device.name()).isEqualTo("Intel Corporation Ethernet Controller I225-V");
          assertThat(device.driver()).isEqualTo("igc");
          assertThat(device.id()).extracting(HardwareId::pair).isEqualTo("8086:15f3");
        });
  }

  @Test
  void orderOfTheListingsDoesNotMatter() throws IOException {
    String[] parts = {text("router-apu"), text("laptop-thinkpad-arch"), text("can-bench")};
    Machine one = Machine.of(Inventory.read(parts[0] + parts[1] + parts[2]));
    Machine other = Machine.of(Inventory.read(parts[2] + parts[1] + parts[0]));
    assertThat(drivers(other).split(" ")).containsExactlyInAnyOrder(drivers(one).split(" "));
    assertThat(other.protocols())
        .extracting(Driver::module)
        .containsExactlyInAnyOrderElementsOf(one.protocols().stream().map(Driver::module).toList());
  }

  @Test
  void nothingIsNoInventory() {
    assertThat(Inventory.read("").isEmpty()).isTrue();
    assertThat(Inventory.read(" \r\n\n\t\n").unknownLines()).isZero();
  }

  @Test
  void binaryAndHugeTextsAreBounded() {
    byte[] bytes = new byte[5_000_000];
    new Random(1).nextBytes(bytes);
    Inventory binary = Inventory.read(new String(bytes, StandardCharsets.ISO_8859_1));
    assertThat(binary.devices()).isEmpty();
    assertThat(binary.unknown()).hasSize(20).allMatch(line -> line.length() <= 103);
    String many =
        Stream.iterate(0, n -> n + 1)
            .limit(100_000)
            .map("%05x:00:00.0 0200: 8086:1539"::formatted)
            .collect(Collectors.joining("\n"));
    assertThat(Inventory.read(many).devices()).hasSize(2000);
    assertThat(Inventory.read("driver: ".repeat(700_000)).unknownLines()).isEqualTo(1);
  }

  private static String drivers(Machine machine) {
    return machine.devices().stream()
        .map(device ->
            device.drivers().isEmpty()
                ? "?"
                : device.drivers().stream().map(Driver::module).collect(Collectors.joining("+")))
        .collect(Collectors.joining(" "));
  }

  static String text(String file) throws IOException {
    try (InputStream in =
        InventoryTest.class.getResourceAsStream("/inventories/" + file + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
