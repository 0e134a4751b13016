// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a device on PCI, USB or SDIO says it is. Hex digits are lower case and without {@code 0x}.
 *
 * @param bus {@code pci}, {@code usb} or {@code sdio}
 * @param vendor four digits
 * @param device four digits
 * @param subvendor of the card's maker, on PCI; {@code null} where it is not said
 * @param subdevice of the card, on PCI; {@code null} where it is not said
 * @param deviceClass on PCI the first four digits of its class, {@code 0200} for Ethernet; {@code
 *     null} where it is not said
 */
public record HardwareId(
    String bus,
    String vendor,
    String device,
    @Nullable String subvendor,
    @Nullable String subdevice,
    @Nullable String deviceClass) {

  private static final String NETWORK = "02";
  private static final String WIRELESS = "0d";

  public HardwareId {
    vendor = vendor.toLowerCase(Locale.ROOT);
    device = device.toLowerCase(Locale.ROOT);
  }

  /** A device of which no more than vendor and device are known. */
  public static HardwareId of(String bus, String vendor, String device) {
    return new HardwareId(bus, vendor, device, null, null, null);
  }

  /** {@code 8086:2725}. */
  public String pair() {
    return vendor + ":" + device;
  }

  /** Whether its class is that of a network or radio controller. */
  public boolean isNetwork() {
    return deviceClass != null
        && (deviceClass.startsWith(NETWORK) || deviceClass.startsWith(WIRELESS));
  }

  HardwareId ofCard(String cardVendor, String card) {
    return new HardwareId(bus, vendor, device, cardVendor, card, deviceClass);
  }
}
