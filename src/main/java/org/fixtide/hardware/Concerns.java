// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.fixtide.classify.Taxonomy;
import org.jspecify.annotations.Nullable;

/** Which fixes concern which devices and features, by {@code concerns.yaml}. */
final class Concerns {

  private static final DataFile FILE = new DataFile("concerns.yaml");

  private static final Pattern NO_WORD = Pattern.compile("[^A-Za-z0-9]+");

  private static final Map<String, String> BUSES =
      Map.of("USB", "usb", "SDIO", "sdio", "PCI", "pci", "PCIE", "pci", "PCIe", "pci");

  private static final class Standard {
    private static final Concerns CONCERNS =
        new Concerns(FILE.read(Shape.class), Drivers.standard());
  }

  record Shape(
      int revision,
      List<Feature> features,
      List<PartEntry> parts,
      List<NarrowingEntry> narrowing,
      List<String> additions,
      List<String> groundwork) {}

  record PartEntry(List<String> of, @Nullable List<String> when, List<String> with) {}

  record NarrowingEntry(
      String driver, String word, boolean anywhere, List<String> only, String why) {}

  private record Part(List<String> of, List<IdRange> when, List<String> with) {}

  private record Narrowing(
      String driver, String word, boolean anywhere, List<IdRange> only, String why) {

    boolean isMeant(String title, List<String> prefixes) {
      return prefixes.contains(word)
          || anywhere && Arrays.asList(NO_WORD.split(title)).contains(word);
    }
  }

  private final Drivers drivers;
  private final List<Feature> features;
  private final List<Part> parts;
  private final List<Narrowing> narrowing;
  private final List<Pattern> additions;
  private final List<Pattern> groundwork;

  Concerns(Shape shape, Drivers drivers) {
    this.drivers = drivers;
    features = List.copyOf(shape.features());
    features.forEach(Concerns::check);
    parts = shape.parts().stream().map(this::part).toList();
    narrowing = shape.narrowing().stream().map(this::narrowing).toList();
    additions = patterns(shape.additions(), "addition ");
    groundwork = patterns(shape.groundwork(), "groundwork ");
  }

  private static List<Pattern> patterns(List<String> texts, String what) {
    return texts.stream().map(text -> FILE.pattern(text, what + text)).toList();
  }

  static Concerns standard() {
    return Standard.CONCERNS;
  }

  private static void check(Feature feature) {
    String at = "feature '" + feature.key() + "'";
    FILE.text(feature.name(), at, "name");
    FILE.require(!feature.subsystems().isEmpty(), at, "names no subsystem");
    feature.subsystems().forEach(Taxonomy.standard()::subsystem);
    feature.devices().forEach(Taxonomy.standard()::subsystem);
    FILE.require(
        feature.everybody() || !feature.modules().isEmpty(), at, "has nothing that tells its use");
  }

  private Part part(PartEntry entry) {
    String at = "part of " + entry.of();
    known(entry.of(), at);
    known(entry.with(), at);
    return new Part(entry.of(), ranges(entry.when(), at), entry.with());
  }

  private Narrowing narrowing(NarrowingEntry entry) {
    String at = "narrowing of " + entry.driver();
    known(List.of(entry.driver()), at);
    return new Narrowing(
        entry.driver(),
        FILE.text(entry.word(), at, "word"),
        entry.anywhere(),
        ranges(entry.only(), at),
        FILE.text(entry.why(), at, "reason"));
  }

  private void known(List<String> modules, String at) {
    FILE.require(modules != null && !modules.isEmpty(), at, "names no module");
    for (String module : modules) {
      FILE.require(drivers.find(module).isPresent(), at, "names the unknown module " + module);
    }
  }

  private static List<IdRange> ranges(@Nullable List<String> ids, String at) {
    return DataFile.given(ids).stream().map(id -> IdRange.parse(FILE, at, id)).toList();
  }

  List<Feature> features() {
    return features;
  }

  /** The modules whose fixes concern a device: its drivers and the parts that these need. */
  Set<String> modules(List<Driver> own, @Nullable HardwareId id) {
    Set<String> modules = new LinkedHashSet<>();
    for (Driver driver : own) {
      modules.add(driver.module());
      modules.addAll(Families.parts(driver, drivers));
      for (Part part : parts) {
        boolean meant = part.when().isEmpty() || id == null || in(part.when(), id);
        if (part.of().contains(driver.module()) && meant) {
          modules.addAll(part.with());
        }
      }
    }
    return modules;
  }

  /**
   * Why a fix of these modules does not concern a device after all; {@code null} where it may.
   *
   * @param title with its prefixes
   */
  @Nullable String leftOut(String title, List<Driver> own, @Nullable HardwareId id, String name) {
    List<String> prefixes = prefixes(title);
    for (Narrowing rule : narrowing) {
      boolean ours = own.stream().anyMatch(driver -> driver.module().equals(rule.driver()));
      if (ours && id != null && rule.isMeant(title, prefixes) && !in(rule.only(), id)) {
        return "for " + rule.why();
      }
    }
    Set<String> buses = buses(title, prefixes);
    if (id != null && !buses.isEmpty() && !buses.contains(id.bus())) {
      return "for devices on another bus ("
          + String.join(", ", buses).toUpperCase(Locale.ROOT)
          + ")";
    }
    return addsOthers(title, id, name) ? "that only add other devices" : null;
  }

  /** Whether a change only prepares another one, by its title. */
  boolean isGroundwork(String title) {
    String text = title.substring(title.lastIndexOf(": ") + 1).strip();
    return groundwork.stream().anyMatch(form -> form.matcher(text).find());
  }

  /** The buses that a title names, as its last prefix or by their own names in capitals. */
  private static Set<String> buses(String title, List<String> prefixes) {
    Set<String> buses = new TreeSet<>();
    String last = prefixes.size() < 2 ? "" : prefixes.getLast();
    List<String> words = Arrays.asList(NO_WORD.split(title));
    BUSES.forEach((word, bus) -> {
      if (words.contains(word) || word.equalsIgnoreCase(last)) {
        buses.add(bus);
      }
    });
    return buses;
  }

  private boolean addsOthers(String title, @Nullable HardwareId id, String name) {
    String text = title.substring(title.lastIndexOf(": ") + 1);
    if (additions.stream().noneMatch(addition -> addition.matcher(text).find())) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    boolean ids = id != null && lower.contains(id.device()) && lower.contains(id.vendor());
    boolean model =
        Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
            .anyMatch(word -> word.matches(".*\\d.*") && word.length() > 3 && lower.contains(word));
    return !ids && !model;
  }

  /** The parts before the title's last colon, as words in small letters. */
  static List<String> prefixes(String title) {
    int end = title.lastIndexOf(": ");
    if (end < 0) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    for (String part : title.substring(0, end).split(": ?")) {
      words.add(part.strip().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  private static boolean in(List<IdRange> ranges, HardwareId id) {
    return ranges.stream().anyMatch(range -> range.contains(id));
  }
}
