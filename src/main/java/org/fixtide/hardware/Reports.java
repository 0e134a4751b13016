// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fixtide.catalog.ConcernEntry;
import org.fixtide.catalog.ConcernQueries;
import org.fixtide.catalog.FixEntry;
import org.fixtide.catalog.StableCarrier;
import org.fixtide.catalog.StableEntry;
import org.fixtide.catalog.StableItemQueries;
import org.fixtide.catalog.StableQueries;
import org.fixtide.catalog.StableSpan;
import org.fixtide.catalog.StableVersion;
import org.fixtide.hardware.ReportedFix.Carried;
import org.springframework.stereotype.Service;

/** Holds inventories against the record. Nothing of them is kept. */
@Service
public class Reports {

  /** A change comes into several series: so many rows are looked at for one that is shown. */
  private static final int REPEATS = 4;

  private final ConcernQueries fixes;
  private final StableQueries releases;
  private final StableItemQueries items;

  Reports(ConcernQueries fixes, StableQueries releases, StableItemQueries items) {
    this.fixes = fixes;
    this.releases = releases;
    this.items = items;
  }

  /** The features that a reader may add to what the inventory tells. */
  public List<Feature> features() {
    return Concerns.standard().features().stream().filter(f -> !f.everybody()).toList();
  }

  /**
   * What concerns a machine.
   *
   * @param chosen keys of features in use beside those that the inventory tells; unknown ones are
   *     left alone
   */
  public Report of(Inventory inventory, Set<String> chosen) {
    Machine machine = Machine.of(inventory);
    Scope scope = Scope.of(machine, chosen);
    KernelVersion running = inventory.kernel();
    OwnKernel kernel =
        new OwnKernel(running, running == null ? List.of() : releases.versions(running.series()));
    List<Topic> topics = new Topics(concerned(scope, kernel), inventory.allLoaded()).of(scope);
    Advice advice = Advice.of(kernel, topics);
    return new Report(
        advice.text(scope.devices().isEmpty() && scope.features().isEmpty()),
        running,
        advice.needed(),
        advice.missing(),
        advice.missingWithCve(),
        advice.missingForEverybody(),
        topics,
        machine.devices().stream()
            .filter(device -> device.drivers().isEmpty())
            .map(KnownDevice::name)
            .toList(),
        machine.others(),
        inventory.kinds(),
        inventory.unknown(),
        inventory.unknownLines());
  }

  /** The modules whose fixes are counted with a driver's. */
  public List<String> parts(Driver driver) {
    return Concerns.standard().modules(List.of(driver), null).stream()
        .filter(module -> !module.equals(driver.module()))
        .sorted()
        .toList();
  }

  /** The fixes of one driver and its parts, newest first, without a kernel to hold them against. */
  public List<ReportedFix> of(Driver driver) {
    Set<String> modules = Concerns.standard().modules(List.of(driver), null);
    List<ConcernEntry> entries = fixes.of(modules, List.of());
    return recorded(entries, new OwnKernel(null, List.of()), Map.of());
  }

  /**
   * Changes of a driver and its parts that only stable releases carry, of the newest release first.
   *
   * @param most how many at most
   */
  public List<ReportedFix> onlyInStable(Driver driver, int most) {
    Set<String> seen = new HashSet<>();
    return items
        .aloneOfDrivers(Concerns.standard().modules(List.of(driver), null), REPEATS * most)
        .stream()
        .filter(entry -> seen.add(entry.titleKey()))
        .limit(most)
        .map(entry -> ReportedFix.of(entry, ReportedFix.State.NOT_KNOWN))
        .toList();
  }

  private List<ReportedFix> concerned(Scope scope, OwnKernel kernel) {
    Set<String> modules = scope.modules();
    Set<String> subsystems = scope.subsystems();
    if (modules.isEmpty() && subsystems.isEmpty()) {
      return List.of();
    }
    List<ConcernEntry> entries = fixes.of(modules, subsystems);
    List<StableEntry> later = later(kernel);
    Map<String, List<String>> cves = new HashMap<>();
    later.stream()
        .filter(entry -> entry.fixId() != null)
        .forEach(entry -> cves.put(String.valueOf(entry.fixId()), entry.cves()));
    List<ReportedFix> all = new ArrayList<>(onlyInStable(later, kernel, modules, subsystems));
    all.addAll(recorded(entries, kernel, cves));
    return all;
  }

  /**
   * @param cves ids by fix that the stable releases' changelogs name
   */
  private List<ReportedFix> recorded(
      List<ConcernEntry> entries, OwnKernel kernel, Map<String, List<String>> cves) {
    Map<String, List<StableCarrier>> carriers =
        releases.carriers(entries.stream().map(entry -> entry.fix().id()).toList());
    return entries.stream()
        .map(entry -> {
          FixEntry fix = entry.fix();
          List<StableCarrier> carried = carriers.getOrDefault(fix.id(), List.of());
          return new ReportedFix(
              fix.id(),
              fix.title(),
              fix.subsystem(),
              fix.kind(),
              fix.security(),
              fix.provenance(),
              fix.driver(),
              Stream.concat(entry.cves().stream(), cves.getOrDefault(fix.id(), List.of()).stream())
                  .distinct()
                  .toList(),
              entry.inMainline() ? entry.release() : null,
              carried.stream().map(c -> new Carried(c.series(), c.version())).toList(),
              kernel.state(entry, carried),
              fix.firstSeen().toInstant());
        })
        .toList();
  }

  /** What came into the kernel's series later, the oldest first. */
  private List<StableEntry> later(OwnKernel kernel) {
    String from = kernel.from();
    StableVersion newest = kernel.newest();
    return from == null || newest == null
        ? List.of()
        : items.all(new StableSpan(from, newest.version()));
  }

  /** Of what came in later that which is no recorded fix, the newest first. */
  private static List<ReportedFix> onlyInStable(
      List<StableEntry> entries, OwnKernel kernel, Set<String> modules, Set<String> subsystems) {
    Set<String> seen = new HashSet<>();
    List<ReportedFix> found = new ArrayList<>();
    for (StableEntry entry : entries) {
      boolean ours =
          entry.driver() == null
              ? subsystems.contains(entry.subsystem())
              : modules.contains(entry.driver()) || subsystems.contains(entry.subsystem());
      boolean first = entry.first().equals(entry.version());
      if (entry.fixId() == null && ours && first && seen.add(entry.titleKey())) {
        found.addFirst(ReportedFix.of(entry, kernel.state(entry.version())));
      }
    }
    return found;
  }
}
