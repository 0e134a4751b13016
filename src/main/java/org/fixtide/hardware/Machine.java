// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A machine's networking, as far as its inventory tells.
 *
 * @param devices those that networking drivers serve, and network devices without a known driver
 * @param others how many further devices are not for networking
 * @param protocols modules that are loaded and drive no device listed
 */
public record Machine(
    Inventory inventory, List<KnownDevice> devices, int others, List<Driver> protocols) {

  /** What tools leave out of a maker's name, or add to a device's. */
  private static final Pattern MAKERS =
      Pattern.compile(
          "\\(rev [^)]*\\)|\\b(?:corporation|corp|inc|co|ltd|semiconductor|technologies)\\b|[^a-z0-9]+");

  private static final class Lists {
    private static final Drivers DRIVERS = Drivers.standard();
    private static final StandIns STAND_INS = new StandIns(DRIVERS);
    private static final Map<String, Driver> BY_NAME = byName();

    private static Map<String, Driver> byName() {
      Map<String, Driver> names = new LinkedHashMap<>();
      for (Driver driver : DRIVERS.all()) {
        for (Device device : driver.devices()) {
          if (!device.name().isEmpty()) {
            names.putIfAbsent(plain(device.vendorName() + " " + device.name()), driver);
          }
        }
      }
      return names;
    }
  }

  /** Finds the drivers of what the inventory lists. */
  public static Machine of(Inventory inventory) {
    List<KnownDevice> devices = new ArrayList<>();
    int others = 0;
    Set<String> used = new LinkedHashSet<>();
    for (FoundDevice found : inventory.devices()) {
      KnownDevice known = known(found, inventory.loaded());
      if (known.drivers().isEmpty() && !found.network()) {
        others++;
      } else {
        devices.add(known);
        known.drivers().forEach(driver -> used.add(driver.module()));
      }
    }
    List<Driver> protocols =
        inventory.loaded().stream()
            .flatMap(module -> Lists.DRIVERS.find(module).stream())
            .filter(driver -> !used.contains(driver.module()))
            .toList();
    return new Machine(inventory, List.copyOf(devices), others, protocols);
  }

  private static KnownDevice known(FoundDevice found, List<String> loaded) {
    List<DriverMatch> asking = asking(found);
    String name = name(found, asking);
    Optional<Driver> named = Optional.ofNullable(found.driver()).flatMap(Lists.DRIVERS::find);
    if (named.isPresent()) {
      List<Driver> all =
          Stream.concat(
                  named.stream(),
                  asking.stream().map(DriverMatch::driver).filter(d -> shared(d, found)))
              .distinct()
              .toList();
      return new KnownDevice(found, name, all, true, true);
    }
    if (found.driver() != null && !found.network()) {
      return new KnownDevice(found, name, List.of(), true, true);
    }
    List<DriverMatch> best = best(asking, loaded);
    boolean certain = best.stream().allMatch(DriverMatch::certain);
    return new KnownDevice(
        found, name, best.stream().map(DriverMatch::driver).toList(), false, certain);
  }

  /** Stand-ins serve the device besides the driver that the machine names, {@code virtio-pci}. */
  private static boolean shared(Driver driver, FoundDevice found) {
    return Lists.STAND_INS.of(found).stream().anyMatch(match -> match.driver().equals(driver));
  }

  private static List<DriverMatch> asking(FoundDevice found) {
    List<DriverMatch> stand = Lists.STAND_INS.of(found);
    HardwareId id = found.id();
    if (id != null) {
      List<DriverMatch> byId = Lists.DRIVERS.of(id);
      boolean certain = byId.stream().anyMatch(DriverMatch::certain);
      return !certain && !stand.isEmpty() ? stand : byId;
    }
    if (!stand.isEmpty()) {
      return stand;
    }
    Driver byName = Lists.BY_NAME.get(plain(found.name()));
    return byName == null ? List.of() : List.of(new DriverMatch(byName, true));
  }

  /** Of several drivers the certain ones, and of these what is loaded where a list tells. */
  private static List<DriverMatch> best(List<DriverMatch> asking, List<String> loaded) {
    List<DriverMatch> certain = asking.stream().filter(DriverMatch::certain).toList();
    List<DriverMatch> best = certain.isEmpty() ? asking : certain;
    List<DriverMatch> running =
        best.stream().filter(match -> loaded.contains(match.driver().module())).toList();
    return running.isEmpty() ? best : running;
  }

  private static String name(FoundDevice found, List<DriverMatch> asking) {
    if (!found.name().isEmpty()) {
      return found.name();
    }
    HardwareId id = found.id();
    return asking.stream()
        .flatMap(match -> match.driver().devices().stream())
        .filter(device -> id != null && device.pair().equals(id.pair()) && !device.name().isEmpty())
        .findFirst()
        .map(device -> device.vendorName() + " " + device.name())
        .orElse(id == null ? "A device of " + found.driver() : id.bus() + " " + id.pair());
  }

  private static String plain(String name) {
    return MAKERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
