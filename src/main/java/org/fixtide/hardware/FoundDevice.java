// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A device that a machine says it has.
 *
 * @param name as the machine calls it, may be empty
 * @param id {@code null} where the listing names none
 * @param driver the module in use, {@code null} where the listing does not say
 * @param modules further modules that the listing says could drive it
 * @param network whether its listing calls it a network device, whatever drives it
 */
public record FoundDevice(
    String name,
    @Nullable HardwareId id,
    @Nullable String driver,
    List<String> modules,
    boolean network) {

  FoundDevice drivenBy(String module) {
    return new FoundDevice(name, id, module, modules, network);
  }

  FoundDevice servedBy(List<String> more) {
    return new FoundDevice(name, id, driver, more, network);
  }

  FoundDevice identified(HardwareId better) {
    return new FoundDevice(name, better, driver, modules, network);
  }

  FoundDevice named(String better) {
    return new FoundDevice(better, id, driver, modules, network);
  }
}
