// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriversTest {

  private static final Drivers DRIVERS = Drivers.standard();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "AX210, iwlwifi",
    "ax 210, iwlwifi",
    "intel Wi-Fi AX210, iwlwifi",
    "160MHz AX210 intel, iwlwifi",
    "8086:2725, iwlwifi",
    "rtl8125, r8169",
    "connectx-4 lx, mlx5_core",
    "3com vortex, 3c59x",
    "3C59X, 3c59x",
    "mt7921e, mt7921e",
    "i225-v, igc",
    "wireguard, wireguard",
    "bcmgenet, bcmgenet",
    "hv-netvsc, hv_netvsc"
  })
  void isFoundFirst(String words, String module) {
    assertThat(new DriverSearch(DRIVERS).find(words, 5))
        .first()
        .satisfies(hit -> assertThat(hit.driver().module()).isEqualTo(module));
  }

  @Test
  void bestDeviceComesFirst() {
    assertThat(new DriverSearch(DRIVERS).find("ConnectX-4 Lx", 1).getFirst().devices())
        .first()
        .satisfies(device -> assertThat(device.name()).contains("ConnectX-4 Lx"));
  }

  @Test
  void nonsenseFindsNothing() {
    DriverSearch search = new DriverSearch(DRIVERS);
    assertThat(search.find("qqqqzz", 5)).isEmpty();
    assertThat(search.find("  ,;- ", 5)).isEmpty();
    assertThat(search.find("é".repeat(100_000), 5)).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1}:{2}")
  @CsvSource({
    "pci, 8086, 2725, 0280, iwlwifi, true",
    "pci, 10ec, 8168, 0200, r8169, true",
    "pci, 15b3, 1015, 0200, mlx5_core, true",
    "pci, 8086, 08b1, 0280, iwlwifi, false", // asks for certain cards
    "usb, 0bda, 8153, , r8152, true",
    "usb, 2c7c, 0125, , qmi_wwan, false" // asks for an interface
  })
  void deviceHasItsDriver(
      String bus, String vendor, String device, String deviceClass, String module, boolean sure) {
    HardwareId id = new HardwareId(bus, vendor, device, null, null, deviceClass);
    assertThat(DRIVERS.of(id))
        .first()
        .isEqualTo(new DriverMatch(DRIVERS.find(module).orElseThrow(), sure));
  }

  @Test
  void hubsAndRootPortsHaveNone() {
    assertThat(DRIVERS.of(HardwareId.of("usb", "1d6b", "0002"))).isEmpty();
    assertThat(DRIVERS.of(new HardwareId("pci", "8086", "a0c8", null, null, "0403"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "virtio:d00000001v00001AF4, virtio_net",
    "vmbus:635161f83edfc546913ff2d2f965ed0e, hv_netvsc",
    "usb:v1234p5678d0001dcE0dsc01dp01icE0isc01ip01in00, btusb",
    "sdio:c00v02D0d4373, brcmfmac"
  })
  void modaliasOfAnyBus(String modalias, String module) {
    assertThat(DRIVERS.ofModalias(modalias)).extracting(Driver::module).contains(module);
  }

  @Test
  void driversOfOtherMachinesAreThereWithTheirSubsystem() {
    assertThat(DRIVERS.find("bcmgenet").orElseThrow().subsystem()).isEqualTo("broadcom");
    assertThat(DRIVERS.find("iwlwifi").orElseThrow())
        .satisfies(iwlwifi -> {
          assertThat(iwlwifi.subsystem()).isEqualTo("wifi-driver");
          assertThat(iwlwifi.buses()).containsExactly("pci");
          assertThat(iwlwifi.isHardware()).isTrue();
        });
  }

  @Test
  void factsOfAnyMachineAreMadeAlike(@TempDir Path folder) throws IOException {
    Path alias =
        write(folder, "modules.alias", "alias pci:v00008086d00001234sv*sd*bc*sc*i* card\n");
    Path dep =
        write(
            folder,
            "modules.dep",
            "kernel/drivers/net/ethernet/card.ko.xz: kernel/net/x.ko.xz\nkernel/fs/a.ko.xz:\n");
    Path pci = write(folder, "pci.ids", "8086  Intel\n\t1234  A card\n\t\t8086 1  No\nC 02  Net\n");
    Path usb = write(folder, "usb.ids", "1234  Maker\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(new HardwareFacts(alias, dep, pci, usb).write(out))
        .isEqualTo(new HardwareFacts.Written(1, 1, 2));
    try (var in = new GZIPInputStream(new java.io.ByteArrayInputStream(out.toByteArray()))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(
              """
              M\tcard\tdrivers/net/ethernet/card\t
              A\tpci:v00008086d00001234sv*sd*bc*sc*i*
              V\tpci\t8086\tIntel
              D\tpci\t8086\t1234\tA card
              """);
    }
  }

  private static Path write(Path folder, String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
