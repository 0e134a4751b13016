// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An inventory while it is read; every collection is bounded, whatever is pasted. */
final class InventoryDraft {

  private static final int MOST = 2000;
  private static final int UNKNOWN_SHOWN = 20;
  private static final int UNKNOWN_LENGTH = 100;

  /** By the place on the bus, or by what else tells one device from another. */
  private final Map<String, FoundDevice> devices = new LinkedHashMap<>();

  private final Set<String> loaded = new LinkedHashSet<>();
  private final Set<String> kinds = new LinkedHashSet<>();
  private final List<String> unknown = new ArrayList<>();
  private int unknownLines;
  private @Nullable KernelVersion kernel;

  /** Adds a device, or what is new about one that is known already. */
  void device(String key, FoundDevice found) {
    String home = devices.containsKey(key) ? key : sameDevice(key, found);
    if (devices.size() < MOST || devices.containsKey(home)) {
      devices.merge(home, found, InventoryDraft::joined);
    }
  }

  /**
   * A device that another tool has told of by its ids; two of the same kind at two places are two.
   */
  private String sameDevice(String key, FoundDevice found) {
    HardwareId id = found.id();
    if (id != null && key.startsWith("id:")) {
      for (var entry : devices.entrySet()) {
        HardwareId other = entry.getValue().id();
        if (other != null && other.bus().equals(id.bus()) && other.pair().equals(id.pair())) {
          return entry.getKey();
        }
      }
    }
    return key;
  }

  /** Says of a device where it sits, once that is read. */
  void move(String key, String home) {
    FoundDevice device = devices.remove(key);
    if (device != null) {
      devices.merge(home, device, InventoryDraft::joined);
    }
  }

  void change(String key, UnaryOperator<FoundDevice> change) {
    devices.computeIfPresent(key, (_, device) -> change.apply(device));
  }

  private static FoundDevice joined(FoundDevice old, FoundDevice more) {
    HardwareId first = old.id();
    HardwareId second = more.id();
    HardwareId id = first == null || second != null && second.subvendor() != null ? second : first;
    return new FoundDevice(
        old.name().isEmpty() ? more.name() : old.name(),
        id == null || first == null || id.deviceClass() != null
            ? id
            : new HardwareId(
                id.bus(),
                id.vendor(),
                id.device(),
                id.subvendor(),
                id.subdevice(),
                first.deviceClass()),
        more.driver() == null ? old.driver() : more.driver(),
        more.modules().isEmpty() ? old.modules() : more.modules(),
        old.network() || more.network());
  }

  void loaded(String module) {
    if (loaded.size() < MOST) {
      loaded.add(module.replace('-', '_'));
    }
  }

  /** The first kernel counts, but one that tells its stable release counts more. */
  void kernel(KernelVersion found) {
    if (kernel == null || kernel.stable() == null && found.stable() != null) {
      kernel = found;
    }
  }

  void recognised(String kind) {
    kinds.add(kind);
  }

  void unknown(String line) {
    unknownLines++;
    if (unknown.size() < UNKNOWN_SHOWN) {
      String text = line.strip().replaceAll("\\p{Cntrl}", "?");
      unknown.add(
          text.length() <= UNKNOWN_LENGTH ? text : text.substring(0, UNKNOWN_LENGTH) + "...");
    }
  }

  Inventory inventory() {
    return new Inventory(
        List.copyOf(devices.values()),
        List.copyOf(loaded),
        kernel,
        List.copyOf(kinds),
        List.copyOf(unknown),
        unknownLines);
  }
}
