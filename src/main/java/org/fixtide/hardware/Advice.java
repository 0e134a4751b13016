// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.fixtide.catalog.StableOrder;
import org.fixtide.catalog.StableVersion;
import org.fixtide.hardware.ReportedFix.State;
import org.jspecify.annotations.Nullable;

/**
 * The sentences at a report's head; no more than the record and the machine's own words tell.
 *
 * @param own fixes of the machine's devices and features, each once
 * @param everybody fixes of what every machine has, each once
 */
record Advice(OwnKernel kernel, List<ReportedFix> own, List<ReportedFix> everybody) {

  static Advice of(OwnKernel kernel, List<Topic> topics) {
    List<ReportedFix> own = fixes(topics, false);
    Set<ReportedFix> counted = new HashSet<>(own);
    return new Advice(
        kernel, own, fixes(topics, true).stream().filter(fix -> !counted.contains(fix)).toList());
  }

  private static List<ReportedFix> fixes(List<Topic> topics, boolean everybody) {
    return topics.stream()
        .filter(topic -> topic.everybody() == everybody)
        .flatMap(topic -> topic.fixes().stream())
        .distinct()
        .toList();
  }

  int missing() {
    return (int) own.stream().filter(ReportedFix::isMissing).count();
  }

  int missingWithCve() {
    return (int) own.stream().filter(fix -> fix.isMissing() && !fix.cves().isEmpty()).count();
  }

  int missingForEverybody() {
    return (int) everybody.stream().filter(ReportedFix::isMissing).count();
  }

  /** The first release of the series that has everything that is missing. */
  @Nullable String needed() {
    KernelVersion running = kernel.kernel();
    if (running == null) {
      return null;
    }
    return Stream.concat(own.stream(), everybody.stream())
        .filter(ReportedFix::isMissing)
        .flatMap(fix -> fix.stable().stream())
        .filter(carried -> carried.series().equals(running.series()))
        .map(ReportedFix.Carried::version)
        .max((a, b) -> Integer.compare(order(a), order(b)))
        .orElse(null);
  }

  private static int order(String version) {
    Integer order = StableOrder.of(version);
    return order == null ? 0 : order;
  }

  String text(boolean nothingFound) {
    KernelVersion running = kernel.kernel();
    if (running == null) {
      return nothingFound
          ? "Nothing that is about networking hardware or a kernel was recognised."
          : "%s on record. Which of them your kernel has is not known: add the output of `uname -a`."
              .formatted(fixes(own.size(), "your devices and features"));
    }
    String name = running.text();
    String stable = running.stable();
    if (stable == null) {
      return "%s is built on Linux %s, but %s. %s."
          .formatted(name, running.series(), running.why(), unknown());
    }
    StableVersion newest = kernel.newest();
    if (newest == null) {
      String built = name.equals(stable) ? "" : name + " is built on Linux " + stable + ". ";
      return "%sNo stable release of %s is on record to hold Linux %s against. %s."
          .formatted(built, running.series(), stable, unknown());
    }
    if (!running.whole()) {
      return "%s has the fixes of Linux %s; %s. %s."
          .formatted(name, stable, running.why(), unknown());
    }
    return known(stable, newest);
  }

  private String known(String stable, StableVersion newest) {
    String upTo = newest.version() + (newest.date() == null ? "" : " of " + OwnKernel.day(newest));
    if (kernel.isBeyondRecord()) {
      return "Linux %s is newer than what is on record of its series, which ends with %s."
          .formatted(stable, upTo);
    }
    int missing = missing();
    int more = missingForEverybody();
    if (missing + more == 0) {
      return "Linux %s lacks none of the fixes for your devices and features that the record has up to %s."
          .formatted(stable, upTo);
    }
    StringBuilder text = new StringBuilder("Linux " + stable + " lacks ");
    if (missing > 0) {
      text.append(fixes(missing, "your devices and features"));
      int cves = missingWithCve();
      text.append(cves == 0 ? "" : ", " + cves + " with a CVE id");
    }
    if (more > 0) {
      text.append(missing > 0 ? ", and " + more + " more" : fixes(more, ""))
          .append(missing > 0 ? " for what every machine uses" : "what every machine uses");
    }
    return text.append("; ")
        .append(Objects.requireNonNullElse(needed(), newest.version()))
        .append(" has them.")
        .toString();
  }

  private String unknown() {
    long count = own.stream().filter(fix -> fix.state() == State.NOT_KNOWN).count();
    return count == 0
        ? "The record has no fix for your devices and features that came later"
        : "%s came later than that or may not have been taken over; whether your kernel has them is not known"
            .formatted(fixes((int) count, "your devices and features"));
  }

  private static String fixes(int count, String what) {
    return "%,d %s for %s".formatted(count, count == 1 ? "fix" : "fixes", what);
  }
}
