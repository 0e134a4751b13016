// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code lspci}, plain or with {@code -n}, {@code -nn}, {@code -k}, {@code -v}. */
final class PciLines implements LineReader {

  private static final Pattern SLOT =
      Pattern.compile("^\\s*((?:[0-9a-f]{4,8}:)?[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7]) (.+)$");
  private static final Pattern BOTH =
      Pattern.compile(
          "^(.+?) \\[([0-9a-f]{4})\\]: (.*?) ?\\[([0-9a-f]{4}):([0-9a-f]{4})\\](?: \\(.*)?$");
  private static final Pattern NUMBERS =
      Pattern.compile("^([0-9a-f]{4}): ([0-9a-f]{4}):([0-9a-f]{4})(?: \\(.*)?$");
  private static final Pattern NAMES = Pattern.compile("^([A-Z][^:\\[\\]]{2,60}): (.+)$");
  private static final Pattern REVISION = Pattern.compile("(?: \\((?:rev|prog-if) [^)]*\\))+$");
  private static final Pattern DETAIL = Pattern.compile("^\\s*([A-Z][A-Za-z ]+): ?(.*)$");
  private static final Pattern PAIR = Pattern.compile("\\[?([0-9a-f]{4}):([0-9a-f]{4})\\]?$");
  private static final List<String> NETWORK =
      List.of(
          "ethernet controller",
          "network controller",
          "wireless controller",
          "infiniband controller",
          "bluetooth",
          "network and computing encryption device");

  private final InventoryDraft draft;
  private String slot = "";

  PciLines(InventoryDraft draft) {
    this.draft = draft;
  }

  @Override
  public boolean read(String line) {
    Matcher head = SLOT.matcher(line);
    if (!head.matches()) {
      return false;
    }
    FoundDevice device = device(head.group(2));
    if (device == null) {
      return false;
    }
    slot = key(head.group(1));
    draft.recognised("lspci");
    draft.device(slot, device);
    return true;
  }

  /** The domain is written on few machines; most have one. */
  static String key(String slot) {
    return "pci:" + (slot.startsWith("0000:") ? slot.substring(5) : slot);
  }

  private static @Nullable FoundDevice device(String text) {
    Matcher both = BOTH.matcher(text);
    if (both.matches()) {
      return of(both.group(3), both.group(2), both.group(4), both.group(5));
    }
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      return of("", numbers.group(1), numbers.group(2), numbers.group(3));
    }
    Matcher names = NAMES.matcher(text);
    if (names.matches()) {
      boolean network = NETWORK.contains(names.group(1).toLowerCase(Locale.ROOT));
      String name = REVISION.matcher(names.group(2)).replaceFirst("");
      return new FoundDevice(name, null, null, List.of(), network);
    }
    return null;
  }

  private static FoundDevice of(String name, String deviceClass, String vendor, String device) {
    HardwareId id = new HardwareId("pci", vendor, device, null, null, deviceClass);
    return new FoundDevice(name.strip(), id, null, List.of(), id.isNetwork());
  }

  @Override
  public boolean goesOn(String line) {
    Matcher detail = DETAIL.matcher(line);
    if (detail.matches() && ours(detail.group(1), detail.group(2).strip())) {
      return true;
    }
    return line.startsWith("\t") || line.startsWith("    ");
  }

  private boolean ours(String key, String value) {
    switch (key) {
      case "Subsystem" -> card(value);
      case "Kernel driver in use" -> draft.change(slot, device -> device.drivenBy(value));
      case "Kernel modules" ->
          draft.change(slot, device -> device.servedBy(Arrays.asList(value.split(",\\s*"))));
      case "DeviceName", "Flags", "Capabilities" -> {}
      default -> {
        return false;
      }
    }
    return true;
  }

  private void card(String value) {
    Matcher pair = PAIR.matcher(value);
    if (pair.find()) {
      draft.change(
          slot,
          device -> {
            HardwareId id = device.id();
            return id == null ? device : device.identified(id.ofCard(pair.group(1), pair.group(2)));
          });
    }
  }
}
