// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All known drivers, and which of them a device belongs to. */
public final class Drivers {

  private static final class Standard {
    private static final Drivers DRIVERS = new Drivers(DriverFile.standard());
  }

  private record Claim(Alias alias, Driver driver) {}

  private final Map<String, Driver> byModule;

  /** By bus and vendor; under the bus alone those that ask for any vendor. */
  private final Map<String, List<Claim>> claims = new HashMap<>();

  private final List<Claim> others = new ArrayList<>();

  Drivers(Map<String, Driver> byModule) {
    this.byModule = byModule;
    for (Driver driver : byModule.values()) {
      driver.aliases().stream().map(Alias::parse).forEach(alias -> claim(new Claim(alias, driver)));
    }
  }

  private void claim(Claim claim) {
    Alias alias = claim.alias();
    boolean listed = alias.vendor() != null || !alias.deviceClass().isEmpty();
    if (listed) {
      String vendor = alias.vendor() == null ? "" : alias.vendor();
      claims.computeIfAbsent(alias.bus() + vendor, _ -> new ArrayList<>()).add(claim);
    } else {
      others.add(claim);
    }
  }

  /** The facts that the product brings along. */
  public static Drivers standard() {
    return Standard.DRIVERS;
  }

  /** Every driver, by name. */
  public Collection<Driver> all() {
    return byModule.values();
  }

  /** The module of that name; {@code -} and {@code _} are the same in it, as for the kernel. */
  public Optional<Driver> find(String module) {
    return Optional.ofNullable(byModule.get(module.replace('-', '_')));
  }

  /** The drivers that ask for a device, the certain ones first, then by name. */
  public List<DriverMatch> of(HardwareId id) {
    Map<String, DriverMatch> found = new HashMap<>();
    for (String key : List.of(id.bus() + id.vendor(), id.bus())) {
      for (Claim claim : claims.getOrDefault(key, List.of())) {
        Alias.Match match = claim.alias().matches(id);
        if (match != Alias.Match.NO) {
          DriverMatch one = new DriverMatch(claim.driver(), match == Alias.Match.YES);
          found.merge(one.driver().module(), one, (a, b) -> a.certain() ? a : b);
        }
      }
    }
    return found.values().stream()
        .sorted(
            Comparator.comparing(DriverMatch::certain)
                .reversed()
                .thenComparing(match -> match.driver().module()))
        .toList();
  }

  /** The drivers that ask for a {@code modalias}, whatever its bus, as sysfs shows it. */
  public List<Driver> ofModalias(String modalias) {
    List<Claim> all = new ArrayList<>(others);
    claims.values().forEach(all::addAll);
    return all.stream()
        .filter(claim -> claim.alias().matches(modalias))
        .map(Claim::driver)
        .distinct()
        .sorted(Comparator.comparing(Driver::module))
        .toList();
  }
}
