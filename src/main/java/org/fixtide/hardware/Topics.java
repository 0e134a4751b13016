// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fixtide.classify.KernelModule;
import org.fixtide.hardware.Scope.DeviceScope;
import org.fixtide.hardware.Topic.LeftOut;
import org.jspecify.annotations.Nullable;

/** Gives each topic of a machine the fixes that concern it. */
final class Topics {

  private static final Comparator<ReportedFix> FIRST_THINGS_FIRST =
      Comparator.comparing(ReportedFix::state)
          .thenComparing(fix -> fix.cves().isEmpty() && !fix.security());

  private static final String OTHERS = "for other devices of the family";
  private static final String GROUNDWORK = "that only prepare other changes, by their titles";

  /** Modules that are drivers: their fixes concern those alone who have the device. */
  private static final Set<String> HARDWARE = hardware();

  private final Concerns concerns = Concerns.standard();
  private final List<ReportedFix> fixes;
  private final List<String> loaded;

  /**
   * @param fixes all that may matter, the newest first
   * @param loaded all the machine's loaded modules; empty where it does not list them
   */
  Topics(List<ReportedFix> fixes, List<String> loaded) {
    this.fixes = fixes;
    this.loaded = loaded;
  }

  private static Set<String> hardware() {
    Set<String> hardware = new HashSet<>();
    for (KernelModule module : KernelModule.standard()) {
      Drivers.standard()
          .find(module.module())
          .filter(Driver::isHardware)
          .ifPresent(driver -> hardware.add(driver.module()));
    }
    return hardware;
  }

  List<Topic> of(Scope scope) {
    return Stream.concat(
            scope.devices().stream().map(this::device),
            scope.features().stream().map(this::feature))
        .toList();
  }

  private Topic device(DeviceScope device) {
    List<ReportedFix> concerned = new ArrayList<>();
    Map<String, Integer> leftOut = new HashMap<>();
    for (ReportedFix fix : fixes) {
      String driver = fix.driver();
      if (driver == null) {
        continue;
      }
      if (device.modules().contains(driver)) {
        String why = isGroundwork(fix) ? GROUNDWORK : whyNot(fix.title(), device);
        if (why == null) {
          concerned.add(fix);
        } else {
          leftOut.merge(why, 1, Integer::sum);
        }
      } else if (device.relatives().contains(driver)) {
        leftOut.merge(OTHERS, 1, Integer::sum);
      }
    }
    return new Topic(
        device.key(),
        device.name(),
        device.names(),
        device.drivers().stream().map(Driver::module).toList(),
        device.drivers().stream()
            .flatMap(driver -> DriverStatus.of(driver.module()).stream())
            .map(DriverStatus::words)
            .toList(),
        false,
        device.certain(),
        sorted(concerned),
        sorted(leftOut));
  }

  /** Stable releases take over what a fix needs; pulls of fixes hold fixes. */
  private boolean isGroundwork(ReportedFix fix) {
    return fix.id() == null
        && fix.cves().isEmpty()
        && !fix.security()
        && concerns.isGroundwork(fix.title());
  }

  private @Nullable String whyNot(String title, DeviceScope device) {
    return Families.namesOther(title, device.modules(), device.relatives())
        ? OTHERS
        : concerns.leftOut(title, device.drivers(), device.id(), device.name());
  }

  private Topic feature(Feature feature) {
    List<ReportedFix> concerned = new ArrayList<>();
    Map<String, Integer> leftOut = new HashMap<>();
    for (ReportedFix fix : fixes) {
      if (!feature.subsystems().contains(fix.subsystem())) {
        continue;
      }
      String driver = fix.driver();
      if (driver == null || isInUse(driver, feature)) {
        if (isGroundwork(fix)) {
          leftOut.merge(GROUNDWORK, 1, Integer::sum);
        } else {
          concerned.add(fix);
        }
      } else if (feature.hasModule(driver) || !HARDWARE.contains(driver)) {
        leftOut.merge("for modules that are not loaded", 1, Integer::sum);
      }
    }
    return new Topic(
        "feature-" + feature.key(),
        feature.name(),
        List.of(),
        List.of(),
        List.of(),
        feature.everybody(),
        true,
        sorted(concerned),
        sorted(leftOut));
  }

  /** Without a list of loaded modules every protocol of a feature may be in use. */
  private boolean isInUse(String driver, Feature feature) {
    boolean own = feature.hasModule(driver) || !HARDWARE.contains(driver);
    return own && (loaded.isEmpty() || loaded.contains(driver) || feature.everybody());
  }

  private static List<ReportedFix> sorted(List<ReportedFix> fixes) {
    return fixes.stream().sorted(FIRST_THINGS_FIRST).toList();
  }

  private static List<LeftOut> sorted(Map<String, Integer> leftOut) {
    return leftOut.entrySet().stream()
        .map(entry -> new LeftOut(entry.getValue(), entry.getKey()))
        .sorted(Comparator.comparingInt(LeftOut::fixes).reversed().thenComparing(LeftOut::why))
        .toList();
  }
}
