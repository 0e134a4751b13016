// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Devices of one vendor on one bus, as data files write them: {@code pci 8086:2725}, {@code pci
 * 8086:08b1-08b4}, {@code usb 0bda:*}.
 *
 * @param from first device's number
 * @param to last device's number
 */
record IdRange(String bus, String vendor, int from, int to) {

  private static final Pattern FORM =
      Pattern.compile("(\\w+) ([0-9a-f]{4}):(?:([0-9a-f]{4})(?:-([0-9a-f]{4}))?|\\*)");

  static IdRange parse(DataFile file, String entry, String text) {
    Matcher parts = FORM.matcher(text);
    file.require(parts.matches(), entry, "'" + text + "' is not like 'pci 8086:08b1-08b4'");
    boolean all = parts.group(3) == null;
    int from = all ? 0 : Integer.parseInt(parts.group(3), 16);
    int to = all ? 0xffff : parts.group(4) == null ? from : Integer.parseInt(parts.group(4), 16);
    file.require(from <= to, entry, "'" + text + "' ends before it begins");
    return new IdRange(parts.group(1), parts.group(2), from, to);
  }

  boolean contains(HardwareId id) {
    int number = Integer.parseInt(id.device(), 16);
    return id.bus().equals(bus) && id.vendor().equals(vendor) && from <= number && number <= to;
  }
}
