// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.springframework.core.io.ClassPathResource;

/** Whether this build has made the frontend; `-DskipFrontend` leaves it out. */
final class FrontendBuild {

  private FrontendBuild() {}

  /** Skips the test without it, or fails where {@code FIXTIDE_REQUIRE_ALL=true}. */
  static void orSkip() {
    boolean built = new ClassPathResource("static/assets/.vite/manifest.json").exists();
    if ("true".equals(System.getenv("FIXTIDE_REQUIRE_ALL"))) {
      assertThat(built).as("frontend built").isTrue();
    }
    assumeTrue(built, "Skipped: the frontend was not built (-DskipFrontend)");
  }
}
