// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fixtide.classify.SubsystemRules.Rule;
import org.jspecify.annotations.Nullable;

/** Which subsystem a file belongs to, and which driver. */
final class PathTable {

  private record Place(String subsystem) {}

  private final LongestPrefix<Place> places = new LongestPrefix<>();
  private final Map<String, String> modules = new HashMap<>();

  PathTable(SubsystemRules rules, List<Driver> drivers) {
    for (Rule rule : rules.rules()) {
      for (String path : rule.paths()) {
        places.add(
            SubsystemRules.FILE, path, new Place(rule.subsystem()), "rule '" + rule.id() + "'");
      }
    }
    addModules(drivers);
  }

  private void addModules(List<Driver> drivers) {
    Map<String, List<Driver>> directories = new HashMap<>();
    for (Driver driver : drivers) {
      modules.putIfAbsent(driver.path(), driver.module());
      directories.computeIfAbsent(driver.directory(), _ -> new ArrayList<>()).add(driver);
    }
    directories.forEach((directory, inside) -> {
      if (inside.size() == 1) {
        modules.putIfAbsent(directory, inside.getFirst().module());
      }
    });
  }

  @Nullable String subsystem(String path) {
    Place place = places.find(path);
    return place == null ? null : place.subsystem();
  }

  /** The driver whose file this is, or whose directory it lies in. */
  @Nullable String driver(String path) {
    if (!path.startsWith("drivers/")) {
      return null;
    }
    for (int end = path.length(); end > "drivers/".length(); end--) {
      String module = modules.get(path.substring(0, end));
      if (module != null) {
        return module;
      }
    }
    return null;
  }

  /** The first file of each subsystem, and how many there are; code before tests and documents. */
  Map<String, Files> bySubsystem(List<String> paths) {
    Map<String, Files> code = new LinkedHashMap<>();
    Map<String, Files> rest = new LinkedHashMap<>();
    for (String path : paths) {
      String subsystem = subsystem(path);
      if (subsystem != null) {
        boolean aside = subsystem.equals("selftests") || subsystem.equals("docs");
        (aside ? rest : code).merge(subsystem, new Files(path, 1), Files::plus);
      }
    }
    code.putAll(rest);
    return code;
  }

  /** Files of one subsystem. */
  record Files(String first, int count) {
    Files plus(Files more) {
      return new Files(first, count + more.count());
    }
  }
}
