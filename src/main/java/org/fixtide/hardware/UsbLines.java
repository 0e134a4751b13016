// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code lsusb} and {@code lsusb -t}. */
final class UsbLines implements LineReader {

  private static final Pattern DEVICE =
      Pattern.compile("^\\s*Bus (\\d+) Device (\\d+): ID ([0-9a-f]{4}):([0-9a-f]{4})(?: (.*))?$");
  private static final Pattern TREE =
      Pattern.compile("^[\\s/:|_]*(?:__ )?(?:/:  )?(?:Bus \\d+\\.)?Port \\d+: Dev (\\d+),.*");
  private static final Pattern DRIVER =
      Pattern.compile("Class=([^,]*), Driver=([\\w-]+)(?:/\\w+)?");
  private static final Pattern IN_TREE = Pattern.compile("^\\s*ID ([0-9a-f]{4}):([0-9a-f]{4}).*");

  private final InventoryDraft draft;

  UsbLines(InventoryDraft draft) {
    this.draft = draft;
  }

  @Override
  public boolean read(String line) {
    Matcher device = DEVICE.matcher(line);
    if (device.matches()) {
      draft.recognised("lsusb");
      String name = device.group(5) == null ? "" : device.group(5).strip();
      HardwareId id = HardwareId.of("usb", device.group(3), device.group(4));
      draft.device(
          "usb:" + Integer.parseInt(device.group(1)) + "." + Integer.parseInt(device.group(2)),
          new FoundDevice(name, id, null, List.of(), false));
      return true;
    }
    return tree(line);
  }

  /** The tree tells drivers, without ids: those that are for networking count as loaded. */
  private boolean tree(String line) {
    if (!TREE.matcher(line).matches()) {
      return false;
    }
    draft.recognised("lsusb -t");
    Matcher driver = DRIVER.matcher(line);
    if (driver.find() && !driver.group(2).equals("none")) {
      draft.loaded(driver.group(2));
    }
    return true;
  }

  /** {@code lsusb -v} and {@code -tv} write more, further in. */
  @Override
  public boolean goesOn(String line) {
    return IN_TREE.matcher(line).matches() || line.matches("^\\s+/(?:sys|dev)/\\S.*");
  }
}
