// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The networking drivers of devices that no alias tells, by {@code drives.yaml}. */
final class StandIns {

  private static final DataFile FILE = new DataFile("drives.yaml");

  record Shape(int revision, List<Entry> devices) {}

  record Entry(
      @Nullable List<String> ids,
      @Nullable String names,
      @Nullable String bus,
      List<String> drivers,
      @Nullable Boolean likely) {}

  private record Rule(
      List<IdRange> ids, @Nullable Pattern names, @Nullable String bus, List<DriverMatch> drivers) {

    boolean fits(FoundDevice device) {
      HardwareId id = device.id();
      if (names != null) {
        return (id == null || id.bus().equals(bus)) && names.matcher(device.name()).find();
      }
      return id != null && ids.stream().anyMatch(range -> range.contains(id));
    }
  }

  private final List<Rule> rules;

  StandIns(Drivers drivers) {
    rules =
        DataFile.given(FILE.read(Shape.class).devices()).stream()
            .map(entry -> rule(entry, drivers))
            .toList();
    FILE.require(!rules.isEmpty(), "devices", "has no entries");
  }

  private static Rule rule(Entry entry, Drivers drivers) {
    String at = "entry of " + entry.drivers();
    boolean one = (entry.ids() == null) != (entry.names() == null);
    FILE.require(one, at, "needs either ids or names");
    boolean certain = !Boolean.TRUE.equals(entry.likely());
    List<DriverMatch> matches =
        DataFile.given(entry.drivers()).stream()
            .map(module -> {
              var driver = drivers.find(module);
              FILE.require(driver.isPresent(), at, "names the unknown module " + module);
              return new DriverMatch(driver.orElseThrow(), certain);
            })
            .toList();
    FILE.require(!matches.isEmpty(), at, "names no driver");
    return new Rule(
        DataFile.given(entry.ids()).stream().map(id -> IdRange.parse(FILE, at, id)).toList(),
        entry.names() == null ? null : FILE.pattern(entry.names(), at),
        entry.bus(),
        matches);
  }

  /** The drivers of the first entry that fits; none where none does. */
  List<DriverMatch> of(FoundDevice device) {
    return rules.stream()
        .filter(rule -> rule.fits(device))
        .findFirst()
        .map(Rule::drivers)
        .orElse(List.of());
  }
}
