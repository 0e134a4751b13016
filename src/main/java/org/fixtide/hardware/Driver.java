// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.List;

/**
 * A kernel module for networking: a driver, one of its parts, or a protocol.
 *
 * @param module as {@code lsmod} names it
 * @param path where its source lies in the kernel's tree, without the file's ending
 * @param description as the module states it, may be empty
 * @param subsystem key of the subsystem that its path belongs to
 * @param buses what its devices sit on: {@code pci}, {@code usb}, {@code of} ..., in that order
 * @param devices the devices it names, by vendor and device
 * @param aliases all patterns that it asks for, as {@code modules.alias} has them
 */
public record Driver(
    String module,
    String path,
    String description,
    String subsystem,
    List<String> buses,
    List<Device> devices,
    List<String> aliases) {

  private static final String DRIVERS = "drivers/";

  /** Whether it drives hardware or stands in for it, rather than being a protocol. */
  public boolean isHardware() {
    return path.startsWith(DRIVERS);
  }

  /** The directory of its source: drivers of one family share it. */
  public String directory() {
    return path.substring(0, path.lastIndexOf('/'));
  }

  /**
   * Its devices of one maker.
   *
   * @param vendor the maker's name as the lists of ids have it
   */
  public List<Device> devicesOf(String vendor) {
    return devices.stream().filter(device -> device.vendorName().equals(vendor)).toList();
  }

  /**
   * Whether other drivers are built on it and no device asks for it by itself; modules that the
   * facts do not describe, or that are gone, are taken for drivers.
   */
  boolean isPart() {
    boolean stated = !description.isEmpty() && DriverStatus.of(module).isEmpty();
    return isHardware() && aliases.isEmpty() && stated;
  }
}
