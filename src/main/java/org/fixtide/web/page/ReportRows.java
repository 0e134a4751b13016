// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fixtide.catalog.Criterion;
import org.fixtide.catalog.FixFilter;
import org.fixtide.catalog.StableEntry;
import org.fixtide.catalog.StableOrder;
import org.fixtide.hardware.KernelVersion;
import org.fixtide.hardware.Report;
import org.fixtide.hardware.ReportedFix;
import org.fixtide.hardware.ReportedFix.Carried;
import org.fixtide.hardware.ReportedFix.State;
import org.fixtide.hardware.Topic;
import org.fixtide.trend.Names;
import org.fixtide.web.Named;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what a page shows of a report. */
@Component
class ReportRows {

  private static final int MISSING = 25;
  private static final int OTHERS = 10;
  private static final int NAME = 90;

  private final Names names;

  ReportRows(Names names) {
    this.names = names;
  }

  ReportView.Result of(Report report) {
    String series = report.kernel() == null ? "" : report.kernel().series();
    return new ReportView.Result(
        report.advice(),
        kernel(report.kernel()),
        parts(report, series, topic -> !topic.drivers().isEmpty()),
        parts(report, series, topic -> topic.drivers().isEmpty() && !topic.everybody()),
        parts(report, series, Topic::everybody),
        report.unserved(),
        report.others(),
        String.join(", ", report.recognised()),
        report.unknown(),
        report.unknownLines());
  }

  private static String kernel(@Nullable KernelVersion kernel) {
    if (kernel == null) {
      return "not told";
    }
    String built =
        kernel.stable() == null ? "Linux " + kernel.series() : "Linux " + kernel.stable();
    return kernel.text().equals(kernel.stable())
        ? built
        : "%s (%s, built on %s)".formatted(kernel.text(), kernel.builder(), built);
  }

  private List<ReportView.Part> parts(Report report, String series, Predicate<Topic> wanted) {
    return report.topics().stream()
        .filter(wanted)
        .map(topic -> part(topic, series))
        .sorted(
            Comparator.comparingLong(ReportView.Part::missing)
                .thenComparingLong(ReportView.Part::unknown)
                .reversed())
        .toList();
  }

  private ReportView.Part part(Topic topic, String series) {
    List<ReportView.Group> groups = new ArrayList<>();
    group(groups, topic, State.MISSING, "missing in yours", MISSING);
    group(groups, topic, State.NOT_KNOWN, "not known", OTHERS);
    group(groups, topic, State.PRESENT, "in yours", OTHERS);
    return new ReportView.Part(
        topic.key(),
        shortened(topic.name()),
        topic.devices().size() < 2 ? "" : topic.devices().size() + " devices",
        topic.drivers().stream()
            .map(driver -> new Named(driver, driver, "/hardware/" + driver))
            .toList(),
        topic.became(),
        topic.certain(),
        topic.count(State.MISSING),
        topic.count(State.NOT_KNOWN),
        topic.count(State.PRESENT),
        topic.fixes().stream()
            .filter(fix -> fix.state() == State.MISSING && !fix.cves().isEmpty())
            .count(),
        carried(topic, series),
        groups,
        topic.leftOut());
  }

  private void group(
      List<ReportView.Group> groups, Topic topic, State state, String words, int most) {
    long count = topic.count(state);
    if (count > 0) {
      groups.add(
          new ReportView.Group(
              "%,d %s".formatted(count, words),
              state == State.MISSING && !topic.drivers().isEmpty(),
              topic.fixes().stream()
                  .filter(fix -> fix.state() == state)
                  .limit(most)
                  .map(this::row)
                  .toList(),
              Math.max(0, count - most)));
    }
  }

  private static String carried(Topic topic, String series) {
    List<String> versions =
        topic.fixes().stream()
            .filter(fix -> fix.state() == State.MISSING)
            .flatMap(fix -> fix.stable().stream())
            .filter(carried -> carried.series().equals(series))
            .map(Carried::version)
            .distinct()
            .sorted(Comparator.comparing(StableOrder::of))
            .toList();
    if (versions.isEmpty()) {
      return "";
    }
    String first = versions.getFirst();
    String last = versions.getLast();
    return first.equals(last) ? first : first + " to " + last;
  }

  ReportView.Row row(ReportedFix fix) {
    return row(fix, fix.stable().stream().map(Carried::version).collect(Collectors.joining(", ")));
  }

  /** A commit of a stable release; where its title came twice, the first time is said. */
  ReportView.Row row(StableEntry entry) {
    String version = entry.version();
    return row(
        ReportedFix.of(entry, State.NOT_KNOWN),
        entry.first().equals(version) ? version : version + ", first in " + entry.first());
  }

  private ReportView.Row row(ReportedFix fix, String stable) {
    int cut = ListedFixes.prefixEnd(fix.title());
    return new ReportView.Row(
        fix.title().substring(0, cut),
        fix.title().substring(cut).strip(),
        fix.id() == null ? null : "/fixes/" + fix.id(),
        new Named(
            fix.subsystem(), names.subsystem(fix.subsystem()), "/subsystems/" + fix.subsystem()),
        named(Criterion.KIND, fix.kind()),
        fix.security(),
        named(Criterion.PROVENANCE, fix.provenance()),
        fix.cves(),
        speed(fix.kind()),
        fix.release(),
        stable);
  }

  private static @Nullable String speed(String kind) {
    return switch (kind) {
      case "performance" -> "may change how fast it is";
      case "leak" -> "memory that is lost over time may slow the machine down until it is mended";
      case "deadlock" -> "may end stalls";
      default -> null;
    };
  }

  Named named(Criterion criterion, String key) {
    return new Named(
        key, names.of(criterion, key), Addresses.fixes(FixFilter.all().with(criterion, key)));
  }

  private static String shortened(String name) {
    return name.length() <= NAME ? name : name.substring(0, NAME) + "…";
  }
}
