// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code inxi}: its network and Bluetooth sections, and the kernel of its system section. */
final class InxiLines implements LineReader {

  private static final Pattern SECTION =
      Pattern.compile(
          "^\\s*(System|Machine|Battery|Memory|CPU|Graphics|Audio|Network|Bluetooth|RAID|Drives|"
              + "Partition|Swap|Sensors|Info|Repos|Logical|Processes|USB|Unmounted):(?:\\s+(.*))?$");
  private static final Pattern DEVICE =
      Pattern.compile(
          "(?:Device|Card)(?:-\\d+)?: (.+?)(?= (?:vendor|driver|type|v|pcie|port|bus-ID):|$)");
  private static final Pattern DRIVER = Pattern.compile("\\bdriver: ([\\w-]+)");
  private static final Pattern CHIP = Pattern.compile("chip-ID: ([0-9a-f]{4}):([0-9a-f]{4})");
  private static final Pattern PLACE =
      Pattern.compile("bus-ID: ((?:[0-9a-f]{4}:)?[0-9a-f]{2}:[0-9a-f]{2}\\.\\d)");
  private static final Pattern KERNEL =
      Pattern.compile("\\bKernel: (?:Linux )?(\\d+\\.\\d+\\S*)(.*)");
  private static final Pattern DETAIL = Pattern.compile("^\\s+[\\w-]+(?: [\\w-]+)?: .*");

  private final InventoryDraft draft;
  private boolean network;
  private String text = "";
  private String key = "";
  private int count;

  InxiLines(InventoryDraft draft) {
    this.draft = draft;
  }

  @Override
  public boolean read(String line) {
    Matcher section = SECTION.matcher(line);
    if (section.matches()) {
      draft.recognised("inxi");
      network = section.group(1).matches("Network|Bluetooth");
      rest(section.group(2) == null ? "" : section.group(2));
      return true;
    }
    return false;
  }

  @Override
  public boolean goesOn(String line) {
    if (DETAIL.matcher(line).matches() && !SECTION.matcher(line).matches()) {
      rest(line.strip());
      return true;
    }
    return false;
  }

  private void rest(String line) {
    Matcher kernel = KERNEL.matcher(line);
    if (kernel.find()) {
      KernelNames.standard().read(kernel.group(1), kernel.group(2)).ifPresent(draft::kernel);
    }
    if (!network) {
      return;
    }
    if (DEVICE.matcher(line).lookingAt()) {
      text = line;
      key = "inxi:" + count++;
      add();
    } else if (!text.isEmpty() && !line.startsWith("IF")) {
      text += " " + line;
      add();
    }
  }

  /** Long lines are broken anywhere: what is known so far is written again with each part. */
  private void add() {
    Matcher device = DEVICE.matcher(text);
    if (!device.find()) {
      return;
    }
    Matcher driver = DRIVER.matcher(text);
    FoundDevice found =
        new FoundDevice(
            device.group(1), null, driver.find() ? driver.group(1) : null, List.of(), true);
    Matcher chip = CHIP.matcher(text);
    if (chip.find()) {
      String bus = text.contains("type: USB") ? "usb" : "pci";
      found = found.identified(HardwareId.of(bus, chip.group(1), chip.group(2)));
    }
    Matcher place = PLACE.matcher(text);
    String home = place.find() ? PciLines.key(place.group(1)) : key;
    if (!home.equals(key)) {
      draft.move(key, home);
      key = home;
    }
    draft.device(key, found);
  }
}
