// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which driver a file belongs to. */
final class ModulePaths {

  private static final String DRIVERS = "drivers/";

  private final Map<String, List<Driver>> byDirectory = new HashMap<>();

  /** How many drivers lie under a directory, at any depth. */
  private final Map<String, Integer> under = new HashMap<>();

  ModulePaths(List<Driver> drivers) {
    for (Driver driver : drivers) {
      byDirectory.computeIfAbsent(driver.directory(), _ -> new ArrayList<>()).add(driver);
      for (String at = driver.directory(); !at.isEmpty(); at = parent(at)) {
        under.merge(at, 1, Integer::sum);
      }
    }
  }

  /** The directory that holds another, both with "/" at their end. */
  private static String parent(String directory) {
    return directory.substring(0, directory.lastIndexOf('/', directory.length() - 2) + 1);
  }

  /**
   * The driver whose file this is: by the file's name, else by the nearest directory with drivers
   * in it.
   */
  @Nullable String driver(String path) {
    if (!path.startsWith(DRIVERS)) {
      return null;
    }
    String own = path.substring(0, path.lastIndexOf('/') + 1);
    Driver named = named(path, byDirectory.getOrDefault(own, List.of()));
    String directory = own;
    while (named == null && !directory.equals(DRIVERS) && !byDirectory.containsKey(directory)) {
      directory = parent(directory);
    }
    if (named == null) {
      named = ofDirectory(directory);
    }
    return named == null ? null : named.module();
  }

  /** The one with the longest name that the file's begins with. */
  private static @Nullable Driver named(String path, List<Driver> drivers) {
    Driver longest = null;
    for (Driver driver : drivers) {
      int end = driver.path().length();
      boolean begins =
          path.startsWith(driver.path())
              && path.length() > end
              && !Character.isLetterOrDigit(path.charAt(end));
      if (begins && (longest == null || end > longest.path().length())) {
        longest = driver;
      }
    }
    return longest;
  }

  /**
   * The directory's only driver; of several, and for files further down, the one it is named for.
   */
  private @Nullable Driver ofDirectory(String directory) {
    List<Driver> drivers = byDirectory.getOrDefault(directory, List.of());
    if (drivers.size() == 1 && under.getOrDefault(directory, 0) == 1) {
      return drivers.getFirst();
    }
    String name = PrefixChain.normalise(directory.substring(parent(directory).length()));
    for (Driver driver : drivers) {
      String core = driver.module().replace("_core", "");
      if (core.equals(name.replace("/", ""))) {
        return driver;
      }
    }
    return null;
  }
}
