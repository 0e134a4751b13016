// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fixtide.hardware.Device;
import org.fixtide.hardware.Driver;
import org.fixtide.hardware.DriverSearch;
import org.fixtide.hardware.Drivers;
import org.fixtide.trend.Names;
import org.fixtide.trend.Numbers;
import org.fixtide.web.PageHead;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Finds drivers by a card's name, its ids, a chip, a module, or by subsystem. */
@Controller
class HardwareController {

  private static final int HITS = 40;
  private static final int MAKERS = 48;

  private final Drivers drivers = Drivers.standard();
  private final DriverSearch search = new DriverSearch(drivers);
  private final Names names;

  HardwareController(Names names) {
    this.names = names;
  }

  @GetMapping("/hardware")
  String hardware(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String subsystem,
      @RequestParam(defaultValue = "") String vendor,
      Model model) {
    List<HardwareView.Hit> hits =
        !q.isBlank() ? found(q) : vendor.isBlank() ? listed(subsystem) : made(vendor);
    model.addAttribute(
        "view",
        new HardwareView.Search(
            q,
            subsystem,
            headline(q, subsystem, vendor, hits.size()),
            hits,
            shelves(),
            makers(),
            drivers.all().size(),
            drivers.all().stream().mapToInt(driver -> driver.devices().size()).sum()));
    model.addAttribute(
        "page",
        new PageHead(
            "Hardware",
            "Find a network card, a chip or a driver: its devices, its fixes on record, and the"
                + " kernels that have them.",
            "hardware",
            "/hardware"));
    return "pages/hardware";
  }

  private String headline(String words, String subsystem, String vendor, int hits) {
    String drivers = Numbers.counted(hits, "driver", "drivers");
    if (words.isBlank() && !vendor.isBlank()) {
      return vendor + ": " + drivers;
    }
    if (words.isBlank()) {
      return subsystem.isEmpty() ? "" : names.subsystem(subsystem) + ": " + drivers;
    }
    String found = hits == HITS ? "the first " + HITS : String.valueOf(hits);
    return hits == 0
        ? "No driver or device is known by these words"
        : found + (hits == 1 ? " driver fits" : " drivers fit");
  }

  private List<HardwareView.Hit> found(String words) {
    return search.find(words, HITS).stream().map(hit -> hit(hit.driver(), hit.devices())).toList();
  }

  private List<HardwareView.Hit> listed(String subsystem) {
    if (subsystem.isEmpty()) {
      return List.of();
    }
    if (!names.hasSubsystem(subsystem)) {
      throw new NotOnRecordException("The subsystem " + subsystem, subsystem);
    }
    return drivers.all().stream()
        .filter(driver -> driver.subsystem().equals(subsystem))
        .map(driver -> hit(driver, List.of()))
        .toList();
  }

  private List<HardwareView.Hit> made(String vendor) {
    List<HardwareView.Hit> hits =
        drivers.all().stream()
            .map(driver -> hit(driver, driver.devicesOf(vendor)))
            .filter(hit -> !hit.devices().isEmpty())
            .toList();
    if (hits.isEmpty()) {
      throw new NotOnRecordException("The maker " + vendor, vendor);
    }
    return hits;
  }

  private HardwareView.Hit hit(Driver driver, List<Device> devices) {
    return new HardwareView.Hit(
        driver.module(),
        "/hardware/" + driver.module(),
        driver.description(),
        names.subsystem(driver.subsystem()),
        devices.stream().map(HardwareController::row).toList());
  }

  static HardwareView.DeviceRow row(Device device) {
    String name = (device.vendorName() + " " + device.name()).strip();
    return new HardwareView.DeviceRow(
        device.bus(), device.pair(), name.isEmpty() ? "not in the lists of names" : name);
  }

  private List<HardwareView.Shelf> shelves() {
    Map<String, Long> counts =
        drivers.all().stream()
            .collect(Collectors.groupingBy(Driver::subsystem, Collectors.counting()));
    return counts.entrySet().stream()
        .filter(entry -> !entry.getKey().equals("other"))
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(entry ->
            new HardwareView.Shelf(
                names.subsystem(entry.getKey()),
                "/hardware?subsystem=" + entry.getKey(),
                entry.getValue().intValue()))
        .toList();
  }

  /** Those with the most devices, by name. */
  private List<HardwareView.Shelf> makers() {
    Map<String, Long> devices =
        drivers.all().stream()
            .flatMap(driver -> driver.devices().stream())
            .filter(device -> !device.vendorName().isEmpty())
            .collect(Collectors.groupingBy(Device::vendorName, Collectors.counting()));
    return devices.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MAKERS)
        .map(entry -> maker(entry.getKey(), entry.getValue().intValue()))
        .sorted(Comparator.comparing(HardwareView.Shelf::name, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  private static HardwareView.Shelf maker(String name, int devices) {
    String href =
        UriComponentsBuilder.fromPath("/hardware")
            .queryParam("vendor", "{name}")
            .encode()
            .buildAndExpand(name)
            .toUriString();
    return new HardwareView.Shelf(name, href, devices);
  }
}
