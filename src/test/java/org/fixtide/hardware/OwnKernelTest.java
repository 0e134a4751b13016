// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.fixtide.catalog.ConcernEntry;
import org.fixtide.catalog.FixEntry;
import org.fixtide.catalog.StableCarrier;
import org.fixtide.catalog.StableOrder;
import org.fixtide.catalog.StableRecord;
import org.fixtide.catalog.StableVersion;
import org.fixtide.hardware.ReportedFix.Carried;
import org.fixtide.hardware.ReportedFix.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnKernelTest {

  private static final Instant DAY = Instant.parse("2026-11-12T00:00:00Z");

  @ParameterizedTest(name = "{0}: first in {1}, stable {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        // kernel, first release (? = by a subsystem's pull), stable release with it, state
        "6.12.90, 6.11, -, PRESENT",
        "6.12.90, 6.12, -, PRESENT",
        "6.12.90, 6.12?, -, NOT_KNOWN",
        "6.12.90, 6.19, 6.12.85, PRESENT",
        "6.12.90, 6.19, 6.12.90, PRESENT",
        "6.12.90, 6.19, 6.12.91, MISSING",
        "6.12.90, 6.19, 6.12.100, MISSING",
        "6.12.90, 6.19, 6.1.150, NOT_KNOWN",
        "6.12.90, 6.19, -, NOT_KNOWN",
        "6.12.90, -, 6.12.91, MISSING",
        "6.12.87, 6.19, 6.12.88, NOT_KNOWN", // listed together with those of 6.12.87
        "6.12.86, 6.19, 6.12.88, MISSING",
        "6.12.30-mine, 6.19, 6.12.91, NOT_KNOWN",
        "6.12.30-mine, 6.19, 6.12.20, PRESENT",
        "6.8.0-60-generic, 6.19, 6.8.3, NOT_KNOWN",
        "6.8.0-60-generic, 6.7, -, PRESENT",
        "7.1.0-rc5, 7.1, -, NOT_KNOWN",
        "7.1.0-rc5, 7.0, -, PRESENT",
        "7.1.0, 7.1, -, PRESENT",
        "7.1.0, 7.2, 7.1.1, MISSING"
      })
  void state(String kernel, @Nullable String release, @Nullable String stable, State state) {
    boolean mainline = release != null && !release.endsWith("?");
    ConcernEntry fix =
        new ConcernEntry(
            fix(), release == null ? null : release.replace("?", ""), mainline, List.of());
    List<StableCarrier> carriers =
        stable == null
            ? List.of()
            : List.of(new StableCarrier(StableOrder.series(stable), stable, DAY));
    assertThat(kernel(kernel).state(fix, carriers)).isEqualTo(state);
  }

  @Test
  void withoutAKernelNothingIsKnown() {
    OwnKernel none = new OwnKernel(null, List.of());
    assertThat(none.state(new ConcernEntry(fix(), "5.0", true, List.of()), List.of()))
        .isEqualTo(State.NOT_KNOWN);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "6.12.90 | Linux 6.12.90 lacks 2 fixes for your devices and features, 1 with a CVE id, and 1 more for what every machine uses; 6.12.110 has them.",
        "6.12.117 | Linux 6.12.117 lacks none of the fixes for your devices and features that the record has up to 6.12.117 of 2026-11-12.",
        "6.12.120 | Linux 6.12.120 is newer than what is on record of its series, which ends with 6.12.117 of 2026-11-12.",
        "6.8.0-60-generic | 6.8.0-60-generic is built on Linux 6.8, but Ubuntu picks fixes of the stable series by itself; its name does not tell which. 2 fixes for your devices and features came later than that or may not have been taken over; whether your kernel has them is not known.",
      })
  void advice(String kernel, String text) {
    OwnKernel own = kernel(kernel);
    List<ReportedFix> device =
        Stream.of(reported("a", "6.12.91", "CVE-2026-1", own), reported("b", "6.12.99", "", own))
            .toList();
    List<ReportedFix> base = List.of(reported("c", "6.12.110", "", own));
    Advice advice = Advice.of(own, List.of(topic("igc", false, device), topic("base", true, base)));
    assertThat(advice.text(false)).isEqualTo(text);
  }

  private static Topic topic(String key, boolean everybody, List<ReportedFix> fixes) {
    return new Topic(
        key, key, List.of(), List.of(key), List.of(), everybody, true, fixes, List.of());
  }

  private static ReportedFix reported(String title, String version, String cve, OwnKernel own) {
    return new ReportedFix(
        null,
        title,
        "intel",
        "leak",
        false,
        "human",
        "igc",
        cve.isEmpty() ? List.of() : List.of(cve),
        null,
        List.of(new Carried("6.12", version)),
        own.state(version),
        null);
  }

  private static OwnKernel kernel(String release) {
    KernelVersion kernel = KernelNames.standard().read(release, "").orElseThrow();
    List<StableVersion> versions =
        kernel.series().equals("6.12")
            ? List.of(version("6.12.117", "6.12.117"), version("6.12.88", "6.12.87"))
            : List.of();
    return new OwnKernel(kernel, versions);
  }

  private static StableVersion version(String version, String listedFrom) {
    Integer order = StableOrder.of(version);
    return new StableVersion(
        version, "6.12", order == null ? 0 : order, DAY, StableRecord.Source.DEBIAN, listedFrom, 1);
  }

  private static FixEntry fix() {
    OffsetDateTime day = OffsetDateTime.parse("2026-01-08T00:00:00Z");
    return new FixEntry(
        "f", "igc: mend it", null, day, day, 1, "intel", "leak", false, "human", null, "igc");
  }
}
