// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a machine's topics are, before their fixes are known.
 *
 * @param devices one topic for all devices of the same drivers
 * @param features parts of networking in use
 */
record Scope(List<DeviceScope> devices, List<Feature> features) {

  /**
   * Devices of the same drivers.
   *
   * @param id of the first of them, {@code null} where the machine does not tell
   * @param modules whose fixes concern them
   * @param relatives other modules of the family
   */
  record DeviceScope(
      String key,
      String name,
      List<String> names,
      @Nullable HardwareId id,
      List<Driver> drivers,
      boolean certain,
      Set<String> modules,
      Set<String> relatives) {}

  /**
   * @param chosen keys of features that are in use whatever the inventory says
   */
  static Scope of(Machine machine, Set<String> chosen) {
    Concerns concerns = Concerns.standard();
    Map<String, DeviceScope> devices = new LinkedHashMap<>();
    for (KnownDevice device : machine.devices()) {
      if (!device.drivers().isEmpty()) {
        add(devices, device);
      }
    }
    Set<String> covered = new LinkedHashSet<>();
    devices.values().forEach(device -> covered.addAll(device.modules()));
    for (Driver driver : machine.protocols()) {
      if (stands(driver, covered, concerns)) {
        add(devices, new KnownDevice(loaded(driver), name(driver), List.of(driver), true, true));
      }
    }
    return new Scope(List.copyOf(devices.values()), features(machine, chosen, concerns));
  }

  /** A driver that is loaded for a device that no listing shows. */
  private static boolean stands(Driver driver, Set<String> covered, Concerns concerns) {
    return driver.isHardware()
        && !driver.isPart()
        && !driver.subsystem().equals("other")
        && !covered.contains(driver.module())
        && concerns.features().stream().noneMatch(f -> f.hasModule(driver.module()));
  }

  private static FoundDevice loaded(Driver driver) {
    return new FoundDevice("", null, driver.module(), List.of(), true);
  }

  private static String name(Driver driver) {
    return driver.description().isEmpty() ? driver.module() : driver.description();
  }

  private static void add(Map<String, DeviceScope> scopes, KnownDevice device) {
    List<String> modules = device.drivers().stream().map(Driver::module).toList();
    String key = String.join("+", modules);
    DeviceScope known = scopes.get(key);
    if (known != null && (known.id() == null || !differs(known.id(), device.found().id()))) {
      List<String> names = new ArrayList<>(known.names());
      names.add(device.name());
      scopes.put(key, with(known, names));
      return;
    }
    String own = known == null ? key : key + "-" + (scopes.size() + 1);
    Drivers drivers = Drivers.standard();
    HardwareId id = device.found().id();
    Set<String> concerned = Concerns.standard().modules(device.drivers(), id);
    Set<String> relatives = new LinkedHashSet<>();
    device.drivers().forEach(driver -> relatives.addAll(Families.relatives(driver, drivers)));
    relatives.removeAll(concerned);
    scopes.put(
        own,
        new DeviceScope(
            own,
            device.name(),
            List.of(device.name()),
            id,
            device.drivers(),
            device.certain(),
            concerned,
            relatives));
  }

  private static boolean differs(HardwareId one, @Nullable HardwareId other) {
    return other == null || !one.pair().equals(other.pair());
  }

  private static DeviceScope with(DeviceScope known, List<String> names) {
    return new DeviceScope(
        known.key(),
        known.name(),
        List.copyOf(names),
        known.id(),
        known.drivers(),
        known.certain(),
        known.modules(),
        known.relatives());
  }

  private static List<Feature> features(Machine machine, Set<String> chosen, Concerns concerns) {
    Set<Driver> present = new LinkedHashSet<>(machine.protocols());
    machine.devices().forEach(device -> present.addAll(device.drivers()));
    boolean empty = machine.inventory().isEmpty() && chosen.isEmpty();
    return concerns.features().stream()
        .filter(feature ->
            feature.everybody() && !empty
                || chosen.contains(feature.key())
                || present.stream().anyMatch(feature::isBroughtBy)
                || machine.inventory().loaded().stream().anyMatch(feature::hasModule))
        .toList();
  }

  /** Every module whose fixes concern a device or one of its relatives. */
  Set<String> modules() {
    Set<String> all = new LinkedHashSet<>();
    for (DeviceScope device : devices) {
      all.addAll(device.modules());
      all.addAll(device.relatives());
    }
    return all;
  }

  Set<String> subsystems() {
    Set<String> all = new LinkedHashSet<>();
    features.forEach(feature -> all.addAll(feature.subsystems()));
    return all;
  }
}
