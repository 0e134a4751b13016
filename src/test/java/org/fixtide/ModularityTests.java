// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/**
 * The module map of {@code architecture}: checked, and drawn into {@code
 * target/spring-modulith-docs}.
 */
class ModularityTests {

  private final ApplicationModules modules = ApplicationModules.of(FixtideApplication.class);

  @Test
  void boundariesHold() {
    modules.verify();
  }

  @Test
  void isDocumented() {
    new Documenter(modules).writeDocumentation();
  }
}
