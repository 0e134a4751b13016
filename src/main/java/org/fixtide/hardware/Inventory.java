// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a machine says about itself, as read from the output of its tools.
 *
 * @param devices in the order of the text; the same device from two tools is one
 * @param loaded modules that are loaded, where a list of them was in the text
 * @param kernel the kernel it runs, {@code null} where nothing says so
 * @param kinds the tools whose output was recognised, in order
 * @param unknown lines that nothing was made of, shortened; the first of them
 * @param unknownLines how many of these lines there are
 */
public record Inventory(
    List<FoundDevice> devices,
    List<String> loaded,
    @Nullable KernelVersion kernel,
    List<String> kinds,
    List<String> unknown,
    int unknownLines) {

  /**
   * Reads the output of {@code lspci} (plain, {@code -n}, {@code -nn}, {@code -k}), {@code lsusb},
   * {@code lsmod}, {@code /proc/modules}, {@code ethtool -i}, {@code uname}, {@code hwinfo} and
   * {@code inxi}, one or several in any order, with what terminals and forums put around it.
   */
  public static Inventory read(String text) {
    return new InventoryReader().read(text);
  }

  /** This inventory with a kernel that was named beside it. */
  public Inventory running(String release) {
    KernelVersion named = KernelNames.standard().read(release, "").orElse(kernel);
    return new Inventory(devices, loaded, named, kinds, unknown, unknownLines);
  }

  /** All modules that are loaded; empty where no tool has listed them. */
  List<String> allLoaded() {
    return kinds.contains("lsmod") || kinds.contains("/proc/modules") ? loaded : List.of();
  }

  /** Whether nothing at all was recognised. */
  public boolean isEmpty() {
    return devices.isEmpty() && loaded.isEmpty() && kernel == null;
  }
}
