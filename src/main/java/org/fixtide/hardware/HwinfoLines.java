// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code hwinfo --short} and {@code hwinfo --netcard}. */
final class HwinfoLines implements LineReader {

  private static final Set<String> SECTIONS =
      Set.of(
          "cpu",
          "keyboard",
          "mouse",
          "monitor",
          "graphics card",
          "sound",
          "storage",
          "network",
          "network interface",
          "disk",
          "partition",
          "cdrom",
          "usb controller",
          "bios",
          "bridge",
          "hub",
          "memory",
          "bluetooth",
          "unknown",
          "chipcard",
          "camera",
          "printer",
          "scanner",
          "firewire controller",
          "gameport",
          "tv card",
          "modem",
          "wlan card");
  private static final Set<String> OURS = Set.of("network", "bluetooth", "wlan card");
  private static final Pattern SHORT = Pattern.compile("^\\s+(?:(\\S+)\\s{2,})?(\\S.*)$");
  private static final Pattern HEAD =
      Pattern.compile("^\\s*(?:\\d+: )?(PCI|USB|SDIO|Virtio|None) [\\w.]+: ([0-9a-f]{4}) .*");
  private static final Pattern FIELD = Pattern.compile("^\\s{2,}([A-Z][\\w #/()-]*): (.*)$");
  private static final Pattern NUMBER =
      Pattern.compile("(pci|usb|sdio) 0x([0-9a-f]{4})(?: \"(.*)\")?");

  private final InventoryDraft draft;
  private boolean listing;
  private boolean ours;
  private int count;
  private String key = "";
  private String deviceClass = "";
  private @Nullable String vendor;
  private @Nullable String cardVendor;

  HwinfoLines(InventoryDraft draft) {
    this.draft = draft;
  }

  @Override
  public boolean read(String line) {
    String section = line.strip().toLowerCase(Locale.ROOT);
    if (section.endsWith(":") && SECTIONS.contains(section.substring(0, section.length() - 1))) {
      draft.recognised("hwinfo --short");
      listing = true;
      ours = OURS.contains(section.substring(0, section.length() - 1));
      return true;
    }
    Matcher head = HEAD.matcher(line);
    if (head.matches()) {
      draft.recognised("hwinfo");
      listing = false;
      deviceClass = head.group(2);
      key = "hwinfo:" + count++;
      vendor = null;
      cardVendor = null;
      return true;
    }
    return false;
  }

  @Override
  public boolean goesOn(String line) {
    Matcher entry = (listing ? SHORT : FIELD).matcher(line);
    if (!entry.matches()) {
      return line.strip().startsWith("[Created at");
    }
    if (!listing) {
      field(entry.group(1), entry.group(2).strip());
    } else if (ours) {
      draft.device(
          "hwinfo:" + count++, new FoundDevice(entry.group(2), null, null, List.of(), true));
    }
    return true;
  }

  private void field(String name, String value) {
    Matcher number = NUMBER.matcher(value);
    boolean numbered = number.find();
    String word = value.replace("\"", "");
    switch (name) {
      case "SysFS BusID" -> place(word);
      case "Vendor" -> vendor = numbered ? number.group(2) : null;
      case "SubVendor" -> cardVendor = numbered ? number.group(2) : null;
      case "Model" -> add(word, null, null);
      case "Device" -> {
        if (numbered && vendor != null) {
          String bus = number.group(1);
          String of = bus.equals("pci") ? deviceClass : null;
          add(
              number.group(3) == null ? "" : number.group(3),
              new HardwareId(bus, vendor, number.group(2), null, null, of),
              null);
        }
      }
      case "SubDevice" -> card(numbered ? number.group(2) : null);
      case "Driver" -> add("", null, word.split(",")[0].strip());
      default -> {}
    }
  }

  private void card(@Nullable String card) {
    String maker = cardVendor;
    if (maker != null && card != null) {
      draft.change(
          key,
          device -> {
            HardwareId id = device.id();
            return id == null ? device : device.identified(id.ofCard(maker, card));
          });
    }
  }

  private void place(String word) {
    if (word.matches("[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\\.\\d")) {
      String home = PciLines.key(word);
      draft.move(key, home);
      key = home;
    }
  }

  private void add(String name, @Nullable HardwareId id, @Nullable String driver) {
    boolean network = deviceClass.startsWith("02") || deviceClass.startsWith("0d");
    draft.device(key, new FoundDevice(name, id, driver, List.of(), network));
  }
}
