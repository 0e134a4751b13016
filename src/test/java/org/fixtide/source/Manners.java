// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.time.Duration;
import java.util.Set;
import org.springframework.util.unit.DataSize;

/** Settings that let a test's faults come to an end soon. */
final class Manners {

  static final FetchSettings QUICK = with(Set.of("127.0.0.1"), "tests@example.org");

  /** For servers that never come to an end. */
  static final FetchSettings IMPATIENT =
      with(QUICK.hosts(), QUICK.contact(), Duration.ofMillis(300), Duration.ofMillis(600));

  private Manners() {}

  static FetchSettings with(Set<String> hosts, String contact) {
    return with(hosts, contact, Duration.ofSeconds(20), Duration.ofSeconds(40));
  }

  private static FetchSettings with(
      Set<String> hosts, String contact, Duration readTimeout, Duration totalTime) {
    return new FetchSettings(
        hosts,
        contact,
        Duration.ofSeconds(3),
        Duration.ofSeconds(5),
        readTimeout,
        totalTime,
        DataSize.ofKilobytes(64),
        50,
        2,
        Duration.ofMillis(1),
        Duration.ofSeconds(5),
        9,
        Duration.ofMinutes(15),
        Duration.ofHours(12));
  }
}
