// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fixtide.catalog.ConcernEntry;
import org.fixtide.catalog.ReleaseOrder;
import org.fixtide.catalog.StableCarrier;
import org.fixtide.catalog.StableOrder;
import org.fixtide.catalog.StableVersion;
import org.fixtide.hardware.ReportedFix.State;
import org.jspecify.annotations.Nullable;

/**
 * A machine's kernel against the record: which fixes are in it.
 *
 * @param kernel {@code null} where it is not known
 * @param versions those of its series on record, the newest first
 */
record OwnKernel(@Nullable KernelVersion kernel, List<StableVersion> versions) {

  /** Whether the kernel has a recorded fix. */
  State state(ConcernEntry fix, List<StableCarrier> carriers) {
    if (kernel == null) {
      return State.NOT_KNOWN;
    }
    if (inSeriesFromStart(fix)) {
      return State.PRESENT;
    }
    return carriers.stream()
        .filter(carrier -> carrier.series().equals(kernel.series()))
        .findFirst()
        .map(carrier -> state(carrier.version()))
        .orElse(State.NOT_KNOWN);
  }

  private boolean inSeriesFromStart(ConcernEntry fix) {
    Integer first = ReleaseOrder.of(fix.release());
    KernelVersion own = Objects.requireNonNull(kernel);
    Integer series = ReleaseOrder.of(own.series());
    if (first == null || series == null) {
      return false;
    }
    boolean finished = !own.text().contains("rc");
    return fix.inMainline() && finished ? series >= first : series > first;
  }

  /** Whether the kernel has what a stable release of its series has. */
  State state(String version) {
    Integer own = order();
    Integer needed = StableOrder.of(version);
    if (own == null || needed == null) {
      return State.NOT_KNOWN;
    }
    if (own >= needed) {
      return State.PRESENT;
    }
    Integer from = StableOrder.of(listedFrom().getOrDefault(version, version));
    boolean between = from != null && own >= from;
    return Objects.requireNonNull(kernel).whole() && !between ? State.MISSING : State.NOT_KNOWN;
  }

  /** Changelogs may list the commits of several versions under the last of them. */
  private Map<String, String> listedFrom() {
    Map<String, String> first = new HashMap<>();
    versions.forEach(version -> first.put(version.version(), version.listedFrom()));
    return first;
  }

  private @Nullable Integer order() {
    String stable = kernel == null ? null : kernel.stable();
    if (stable == null) {
      return null;
    }
    return StableOrder.of(stable.indexOf('.') == stable.lastIndexOf('.') ? stable + ".0" : stable);
  }

  /** The stable release to look for what came later from, where the record goes on beyond it. */
  @Nullable String from() {
    Integer own = order();
    return own == null || versions.isEmpty() || own >= versions.getFirst().order()
        ? null
        : plain(own);
  }

  private String plain(int order) {
    return Objects.requireNonNull(kernel).series() + "." + order % 10_000;
  }

  /** The newest release of the series on record. */
  @Nullable StableVersion newest() {
    return versions.isEmpty() ? null : versions.getFirst();
  }

  /** Whether the kernel is newer than all that is on record of its series. */
  boolean isBeyondRecord() {
    Integer own = order();
    return own != null && !versions.isEmpty() && own > versions.getFirst().order();
  }

  static @Nullable LocalDate day(StableVersion version) {
    return version.date() == null ? null : version.date().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
