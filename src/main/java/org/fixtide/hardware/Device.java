// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

/**
 * A device that a driver says it serves.
 *
 * @param bus {@code pci}, {@code usb} or {@code sdio}
 * @param vendor four hex digits, lower case
 * @param device four hex digits, lower case
 * @param vendorName empty where the lists of ids do not have it
 * @param name empty where the lists of ids do not have it
 */
public record Device(String bus, String vendor, String device, String vendorName, String name) {

  /** {@code 8086:2725}. */
  public String pair() {
    return vendor + ":" + device;
  }
}
