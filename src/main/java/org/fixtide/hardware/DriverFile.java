// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.fixtide.classify.Classifier;
import org.fixtide.classify.FixText;
import org.fixtide.classify.KernelModule;

/** Reads the facts as {@link HardwareFacts} writes them. */
final class DriverFile {

  private static final String NAME = "drivers.tsv.gz";
  private static final List<String> BUSES =
      List.of("pci", "usb", "sdio", "virtio", "vmbus", "of", "acpi", "pcmcia", "spi", "mdio");

  private record Module(String name, String path, String description, List<Alias> aliases) {}

  private final Map<String, Module> modules = new TreeMap<>();
  private final Map<String, String> names = new HashMap<>();

  private DriverFile() {}

  /**
   * All drivers by name: those of the facts, and those that fixes are attributed to beside them.
   */
  static Map<String, Driver> standard() {
    DriverFile file = new DriverFile();
    try (InputStream in = DataFile.open(NAME);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      file.read(lines);
    } catch (IOException e) {
      throw new BrokenDataException(NAME, "the file itself", "cannot be read: " + e.getMessage());
    }
    for (KernelModule module : KernelModule.standard()) {
      file.modules.putIfAbsent(
          module.module(), new Module(module.module(), module.path(), "", List.of()));
    }
    for (DriverStatus gone : DriverStatus.all()) {
      file.modules.putIfAbsent(
          gone.module(), new Module(gone.module(), gone.path(), gone.description(), List.of()));
    }
    Map<String, Driver> drivers = new TreeMap<>();
    file.modules.forEach((name, module) -> drivers.put(name, file.driver(module)));
    return Collections.unmodifiableMap(drivers);
  }

  private void read(BufferedReader lines) throws IOException {
    Module module = null;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] f = line.split("\t", -1);
      if (f[0].equals("M") && f.length == 4) {
        module = new Module(f[1], f[2], f[3], new ArrayList<>());
        modules.put(f[1], module);
      } else if (f[0].equals("A") && f.length == 2 && module != null) {
        module.aliases().add(Alias.parse(f[1]));
      } else if (f[0].equals("V") && f.length == 4) {
        names.put(f[1] + f[2], f[3]);
      } else if (f[0].equals("D") && f.length == 5) {
        names.put(f[1] + f[2] + ":" + f[3], f[4]);
      } else {
        throw new BrokenDataException(NAME, "line '" + line + "'", "is no M, A, V or D line");
      }
    }
  }

  private Driver driver(Module module) {
    Set<String> buses = new LinkedHashSet<>();
    Map<String, Device> devices = new TreeMap<>();
    for (Alias alias : module.aliases()) {
      if (BUSES.contains(alias.bus())) {
        buses.add(alias.bus());
      }
      if (alias.namesDevice()) {
        Device device = device(alias);
        devices.putIfAbsent(alias.bus() + device.pair(), device);
      }
    }
    return new Driver(
        module.name(),
        module.path(),
        module.description(),
        subsystem(module.path()),
        BUSES.stream().filter(buses::contains).toList(),
        List.copyOf(devices.values()),
        module.aliases().stream().map(Alias::text).toList());
  }

  private Device device(Alias alias) {
    String vendor = alias.vendor() + "";
    String device = alias.device() + "";
    return new Device(
        alias.bus(),
        vendor,
        device,
        names.getOrDefault(alias.bus() + vendor, ""),
        names.getOrDefault(alias.bus() + vendor + ":" + device, ""));
  }

  private static String subsystem(String path) {
    FixText file = new FixText("", null, null, null, List.of(path + ".c"));
    return Classifier.standard().classify(file).subsystem();
  }
}
