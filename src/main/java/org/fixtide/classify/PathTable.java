// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fixtide.classify.SubsystemRules.Border;
import org.fixtide.classify.SubsystemRules.Rule;
import org.jspecify.annotations.Nullable;

/** Which subsystems changed files belong to. */
final class PathTable {

  private static final int HEADER = 1;
  private static final int CODE = 4;

  private final Places places = new Places();
  private final ModulePaths modules;

  PathTable(SubsystemRules rules, List<Driver> drivers) {
    modules = new ModulePaths(drivers);
    for (Rule rule : rules.rules()) {
      Place place = new Place(rule.subsystem(), List.of(), null);
      rule.paths().forEach(path -> add(path, place, "rule '" + rule.id() + "'"));
    }
    for (Border border : rules.borders()) {
      add(border.path(), border.place(), "border '" + border.path() + "'");
    }
  }

  private void add(String path, Place place, String entry) {
    places.add(SubsystemRules.FILE, path, place, entry);
  }

  @Nullable String subsystem(String path) {
    Place place = places.find(path);
    return place == null ? null : place.subsystem();
  }

  /**
   * The subsystems that the files belong to: first the one that the title's prefix names, then by
   * weight of their files, code before tests and documents; last those that these only concern.
   *
   * @param prefix subsystem that the title's prefix names, where it has one
   */
  List<Touched> touched(List<String> paths, @Nullable String prefix) {
    Map<String, Touched> found = new LinkedHashMap<>();
    Set<Touched> concerned = new LinkedHashSet<>();
    for (String path : paths) {
      Place place = places.find(path);
      if (place != null) {
        String subsystem = place.subsystem(prefix);
        found.merge(subsystem, touched(subsystem, path), Touched::plus);
        if (place.also() != null && !place.also().equals(subsystem)) {
          concerned.add(new Touched(place.also(), path, null, 0));
        }
      }
    }
    return Stream.concat(found.values().stream().sorted(order(prefix)), concerned.stream())
        .toList();
  }

  private static Comparator<Touched> order(@Nullable String prefix) {
    return Comparator.<Touched>comparingInt(t -> t.subsystem().equals(prefix) ? 0 : 1)
        .thenComparingInt(t -> t.isAside() ? 1 : 0)
        .thenComparingInt(t -> -t.weight());
  }

  private Touched touched(String subsystem, String path) {
    return new Touched(subsystem, path, modules.driver(path), weight(path));
  }

  /** A header is shared by many: a line in it says less of the place than its users' code. */
  private static int weight(String path) {
    boolean code = path.endsWith(".c") || path.endsWith(".rs") || path.endsWith(".S");
    return code || !path.startsWith("include/") && path.endsWith(".h") ? CODE : HEADER;
  }

  /**
   * A subsystem that a fix changes files of.
   *
   * @param path its first file, code before headers
   * @param driver the first that its files name
   */
  record Touched(String subsystem, String path, @Nullable String driver, int weight) {

    boolean isAside() {
      return subsystem.equals("selftests") || subsystem.equals("docs");
    }

    /** Whether there is no code among its files. */
    boolean isHeaders() {
      return path.startsWith("include/");
    }

    Touched plus(Touched more) {
      boolean better = weight < CODE && more.weight >= CODE;
      return new Touched(
          subsystem,
          better ? more.path : path,
          driver == null ? more.driver : driver,
          weight + more.weight);
    }
  }
}
