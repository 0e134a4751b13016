// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcernsTest {

  private static final Drivers DRIVERS = Drivers.standard();
  private static final Concerns CONCERNS = Concerns.standard();

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // module    | device        | counted with it                            | not counted
        "iwlwifi     | pci 8086:2725 | iwlmvm                                     | iwldvm iwlmld netconsole",
        "iwlwifi     | pci 8086:0085 | iwldvm                                     | iwlmvm iwlmld",
        "iwlwifi     | pci 8086:272b | iwlmld                                     | iwldvm",
        "mt7921u     | usb 0e8d:7961 | mt7921e mt7921_common mt792x_lib mt76      | mt7915e mt76x02_lib",
        "rtw88_8822ce | pci 10ec:c822 | rtw88_core rtw88_pci rtw88_8822c          | rtw88_8822b rtw88_8723x",
        "rtw89_8852be | pci 10ec:b852 | rtw89_core rtw89_8852b rtw89_8852b_common | rtw89_8852c",
        "ath9k       | pci 168c:0032 | ath9k_hw ath9k_common ath                  | ath10k_core",
        "ath10k_pci  | pci 168c:003c | ath10k_core ath                            | ath10k_snoc",
        "igc         | pci 8086:15f3 | igc                                        | netconsole igb",
        "btusb       | usb 8087:0032 | btintel                                    | btmtk",
        "r8152       | usb 0bda:8153 | r8152                                      | usbnet asix",
      })
  void modulesOfADevice(String module, String device, String with, String without) {
    Set<String> modules = CONCERNS.modules(List.of(DRIVERS.find(module).orElseThrow()), id(device));
    assertThat(modules).contains(with.split(" ")).doesNotContain(without.split(" "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "wifi: iwlwifi: dvm: fix a leak                       | iwlwifi | pci 8086:2725 | for cards of the years before 2012",
        "wifi: iwlwifi: Fix error code in iwl_op_mode_dvm_start() | iwlwifi | pci 8086:2725 | for cards of the years before 2012",
        "wifi: iwlwifi: dvm: fix a leak                       | iwlwifi | pci 8086:0085 | -",
        "wifi: iwlwifi: mld: fix a race                       | iwlwifi | pci 8086:2725 | for Wi-Fi 7 cards",
        "wifi: iwlwifi: mvm: fix a race in the mld code       | iwlwifi | pci 8086:2725 | -",
        "wifi: mt76: mt7921: usb: fix resume                  | mt7921e | pci 14c3:7961 | for devices on another bus (USB)",
        "wifi: mt76: mt792x: fix UAF in SDIO TX path          | mt7921e | pci 14c3:7961 | for devices on another bus (SDIO)",
        "wifi: mt76: fix memory leak in USB TX path           | mt7921e | pci 14c3:7961 | for devices on another bus (USB)",
        "net: usb: r8152: fix a hang on USB resume            | r8152   | usb 0bda:8153 | -",
        "wifi: rtw88: pci: mask interrupts                    | rtw88_8822ce | pci 10ec:c822 | -",
        "Bluetooth: btusb: Add new VID/PID 13d3/3627 for MT7925 | btusb | usb 8087:0032 | that only add other devices",
        "Bluetooth: btusb: Add new VID/PID 8087/0032 for AX210 | btusb | usb 8087:0032 | -",
        "net: usb: qmi_wwan: add Telit FN990B composition     | qmi_wwan | usb 2c7c:0125 | that only add other devices",
        "Bluetooth: btusb: Add check for intf                 | btusb | usb 8087:0032 | -",
        "igc: fix a hang on resume                            | igc | pci 8086:15f3 | -",
      })
  void fixesThatConcernOthers(String title, String module, String device, @Nullable String why) {
    List<Driver> own = List.of(DRIVERS.find(module).orElseThrow());
    assertThat(CONCERNS.leftOut(title, own, id(device), "A card")).isEqualTo(why);
  }

  @ParameterizedTest(name = "{0}: another chip''s: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "wifi: mt76: mt7603: fix U-APSD service period   | true",
        "wifi: mt76: mt76x02: validate TX-status         | true",
        "wifi: mt76: mt7921: fix a deadlock              | false",
        "wifi: mt76: mt792x: fix a leak                  | false",
        "wifi: mt76: connac: tolerate inactive BSS       | false",
        "wifi: mt76: fix mt7603 beacons                  | false",
      })
  void fixesOfOtherChips(String title, boolean others) {
    Driver driver = DRIVERS.find("mt7921e").orElseThrow();
    Set<String> own = CONCERNS.modules(List.of(driver), id("pci 14c3:7961"));
    Set<String> relatives = Families.relatives(driver, DRIVERS);
    assertThat(Families.namesOther(title, own, relatives)).isEqualTo(others);
  }

  @ParameterizedTest(name = "{0}: groundwork: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "net/mlx5: HWS, Refactor pool implementation                    | true",
        "net/mlx5: LAG, Refactor lag logic                              | true",
        "net: hns3: refactor MAC autoneg and speed configuration        | true",
        "eth: bnxt: rename ring_err_stats -> ring_drv_stats             | true",
        "bnxt_en: Add bnxt_clear_bars() helper                          | true",
        "net: hns3: use hns3_get_ops() helper to reduce the unnecessary | true",
        "netfilter: nft_synproxy: use the family-aware checksum helper  | true",
        "net: openvswitch: conntrack: fix helper UAF due to extensions  | false",
        "netfilter: conntrack: call nf_ct_gre_keymap_destroy() if master helper is pptp | false",
        "net/mlx5e: Prepare for using different CQ doorbells            | true",
        "RDMA/rxe: Move some code to rxe_loc.h in preparation for ODP   | true",
        "ice: fix memory leak in ice_lbtest_prepare_rings()             | false",
        "net: bcmgenet: move bcmgenet_power_up into resume_noirq        | false",
        "net: au1000: move free_irq out of the close-time spinlocked section | false",
        "net: airoha: Move airoha_eth driver in a dedicated folder      | true",
        "ndisc: ndisc_send_redirect() cleanup                           | true",
        "ice: fix VF interrupts cleanup                                 | false",
        "i40e: Cleanup PTP pins on probe failure                        | false",
      })
  void changesThatOnlyPrepareOthers(String title, boolean groundwork) {
    assertThat(CONCERNS.isGroundwork(title)).isEqualTo(groundwork);
  }

  @Test
  void aMachineHasTheFeaturesThatItsDevicesAndModulesBring() {
    String text =
        """
        06:00.0 Network controller [0280]: Intel Corporation Wi-Fi 6 AX210 [8086:2725] (rev 1a)
        Module                  Size  Used by
        bridge                319488  0
        nft_ct                 24576  4
        """;
    Scope scope = Scope.of(Machine.of(Inventory.read(text)), Set.of("wireguard", "no such"));
    assertThat(scope.features())
        .extracting(Feature::key)
        .containsExactly("base", "wifi", "netfilter", "bridge", "wireguard");
    assertThat(scope.devices()).extracting(Scope.DeviceScope::key).containsExactly("iwlwifi");
  }

  @Test
  void twoCardsOfOneKindAreOneTopic() throws Exception {
    Machine machine = Machine.of(Inventory.read(InventoryTest.text("router-apu")));
    assertThat(Scope.of(machine, Set.of()).devices())
        .extracting(device -> device.key() + " " + device.names().size())
        .containsExactly("igb 3", "ath10k_pci 1");
  }

  @Test
  void modulesThatTheFactsDoNotHaveTellFeaturesToo() {
    Machine machine = Machine.of(Inventory.read("mctp_i2c               20480  0"));
    assertThat(Scope.of(machine, Set.of()).features()).extracting(Feature::key).contains("mctp");
  }

  @Test
  void aLoadedDriverThatIsGoneFromTheKernelIsADeviceToo() {
    Machine machine = Machine.of(Inventory.read("3c509                  20480  0"));
    assertThat(Scope.of(machine, Set.of()).devices())
        .extracting(Scope.DeviceScope::key)
        .containsExactly("3c509");
  }

  private static HardwareId id(String text) {
    String[] parts = text.split("[ :]");
    assertThat(parts).as(Arrays.toString(parts)).hasSize(3);
    return HardwareId.of(parts[0], parts[1], parts[2]);
  }
}
