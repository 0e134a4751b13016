// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.List;

/**
 * A part of networking that a machine may use, apart from its devices.
 *
 * @param everybody whether every machine has it
 * @param subsystems keys of the subsystems whose fixes concern it
 * @param modules what is loaded where it is in use; {@code *} ends a prefix
 * @param devices keys of the subsystems whose devices bring it along
 */
public record Feature(
    String key,
    String name,
    boolean everybody,
    List<String> subsystems,
    List<String> modules,
    List<String> devices) {

  public Feature {
    subsystems = DataFile.given(subsystems);
    modules = DataFile.given(modules);
    devices = DataFile.given(devices);
  }

  boolean isBroughtBy(Driver driver) {
    return devices.contains(driver.subsystem()) || hasModule(driver.module());
  }

  boolean hasModule(String module) {
    return modules.stream().anyMatch(pattern -> fits(pattern, module));
  }

  private static boolean fits(String pattern, String module) {
    return pattern.endsWith("*")
        ? module.startsWith(pattern.substring(0, pattern.length() - 1))
        : module.equals(pattern);
  }
}
