// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.hc.core5.http.message.HeaderGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pause between two requests, whatever the clock does, and where names may lead. */
class TurnsTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "just ended, lore.kernel.org, 0, 3000",
    "a second ago, lore.kernel.org, -1, 2000",
    "long ago, lore.kernel.org, -100, 0",
    "in the future by a clock set back, lore.kernel.org, 86400, 3000",
    "on this machine, 127.0.0.1, 0, 0"
  })
  void pausesBetweenRequests(String name, String host, int lastSeconds, long expected)
      throws Exception {
    Remembered memory = new Remembered();
    memory.note(
        new HostState(host, LocalDate.EPOCH, 3, 0, NOW.plusSeconds(lastSeconds), null, null));
    List<Duration> waits = new ArrayList<>();
    new Turns(Manners.QUICK, memory, () -> NOW, waits::add)
        .take(host, () -> new Answer(URI.create("x"), 200, new HeaderGroup(), new byte[0]));
    assertThat(waits).containsExactly(Duration.ofMillis(expected));
    assertThat(memory.of(host).requests()).as("of this day alone").isEqualTo(1);
  }

  @Test
  void aHostClosedByAWrongClockIsNotClosedForYears() {
    Instant wrong = NOW.plus(Duration.ofDays(4000));
    assertThat(new HostState("h", LocalDate.EPOCH, 0, 9, null, wrong, "x").isClosed(NOW)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, true",
    "10.1.2.3, true",
    "172.16.0.1, true",
    "192.168.1.1, true",
    "169.254.169.254, true",
    "100.64.0.1, true",
    "0.0.0.0, true",
    "::1, true",
    "fe80::1, true",
    "fd00::1, true",
    "::ffff:10.0.0.1, true",
    "139.178.84.217, false",
    "100.128.0.1, false",
    "2604:1380:4601:e00::1, false"
  })
  void privateAddressesAreKnown(String address, boolean expected) throws UnknownHostException {
    assertThat(PublicAddresses.isPrivate(InetAddress.getByName(address))).isEqualTo(expected);
  }

  @Test
  void portsAreAsConfigured() {
    HostRules rules = new HostRules(Manners.with(Set.of("Git.Example.org:8443"), "me"));
    assertThat(rules.objection(URI.create("https://git.example.org:8443/x"))).isNull();
    assertThat(rules.objection(URI.create("https://git.example.org/x"))).isNotNull();
  }
}
