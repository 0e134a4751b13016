// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the facts about drivers and devices that the product brings along, from what a kernel's
 * package and the lists of ids say. The file: lines of tab-separated fields, gzip; {@code M module
 * path description}, after it its {@code A alias}; then {@code V bus vendor name} and {@code D bus
 * vendor device name} for what the aliases name.
 *
 * @param modules {@code modules.alias}
 * @param paths {@code modules.dep}, or lines of module, path and description
 * @param pci {@code pci.ids}
 * @param usb {@code usb.ids}
 */
public record HardwareFacts(Path modules, Path paths, Path pci, Path usb) {

  /** Where a kernel package keeps the modules that this is about. */
  private static final Pattern NETWORK =
      Pattern.compile(
          "(net|drivers/(net|bluetooth|isdn|atm|ptp|vhost|hv|virtio|infiniband|xen|nfc"
              + "|usb/class))/.*");

  private static final Pattern FILE = Pattern.compile("(?:kernel/)?(.*)\\.ko(?:\\.[a-z0-9]+)?");

  /** How much was written. */
  public record Written(int modules, int aliases, int names) {}

  /**
   * Writes the facts; the same input gives the same bytes.
   *
   * @throws IOException where a file cannot be read; its message names it
   */
  public Written write(OutputStream out) throws IOException {
    Map<String, List<String>> known = known();
    Map<String, TreeSet<String>> aliases = aliases(known);
    try (Writer lines = new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8)) {
      int count = 0;
      TreeSet<String> named = new TreeSet<>();
      for (var module : known.entrySet()) {
        line(lines, "M", module.getKey(), module.getValue().get(0), module.getValue().get(1));
        for (String alias : aliases.getOrDefault(module.getKey(), new TreeSet<>())) {
          line(lines, "A", alias);
          count++;
          Alias parsed = Alias.parse(alias);
          if (parsed.namesDevice()) {
            named.add(parsed.bus() + "\t" + parsed.vendor() + "\t" + parsed.device());
          }
        }
      }
      return new Written(known.size(), count, names(lines, named));
    }
  }

  private int names(Writer lines, TreeSet<String> named) throws IOException {
    Map<String, IdNames> lists = Map.of("pci", ids(pci), "usb", ids(usb));
    int count = 0;
    String last = "";
    for (String entry : named) {
      String[] parts = entry.split("\t");
      IdNames list = lists.get(parts[0]);
      if (list == null) {
        continue;
      }
      String vendor = parts[0] + parts[1];
      count +=
          vendor.equals(last) ? 0 : name(lines, "V", list.vendor(parts[1]), parts[0], parts[1]);
      count += name(lines, "D", list.device(parts[1], parts[2]), parts);
      last = vendor;
    }
    return count;
  }

  private static int name(Writer lines, String kind, @Nullable String name, String... key)
      throws IOException {
    if (name == null) {
      return 0;
    }
    line(lines, kind, String.join("\t", key), name);
    return 1;
  }

  private static void line(Writer out, String... fields) throws IOException {
    out.write(String.join("\t", fields) + "\n");
  }

  /** Path and description of each module. */
  private Map<String, List<String>> known() throws IOException {
    Map<String, List<String>> known = new TreeMap<>();
    for (String line : lines(paths)) {
      String[] fields = line.split("\t|: ?", 3);
      boolean table = line.contains("\t") && fields.length > 1;
      Matcher file = FILE.matcher(table ? fields[1] : fields[0]);
      if (!line.startsWith("#") && file.matches() && NETWORK.matcher(file.group(1)).matches()) {
        String path = file.group(1);
        String module = path.substring(path.lastIndexOf('/') + 1).replace('-', '_');
        known.put(module, List.of(path, table && fields.length > 2 ? fields[2].strip() : ""));
      }
    }
    return known;
  }

  private Map<String, TreeSet<String>> aliases(Map<String, List<String>> known) throws IOException {
    Map<String, TreeSet<String>> aliases = new TreeMap<>();
    for (String line : lines(modules)) {
      int at = line.lastIndexOf(' ');
      if (line.startsWith("alias ") && at > "alias ".length()) {
        String module = line.substring(at + 1).replace('-', '_');
        if (known.containsKey(module)) {
          String alias = line.substring("alias ".length(), at).replace('\t', ' ');
          aliases.computeIfAbsent(module, _ -> new TreeSet<>()).add(alias);
        }
      }
    }
    return aliases;
  }

  private static IdNames ids(Path file) throws IOException {
    try (InputStream in = open(file)) {
      return IdNames.read(in);
    }
  }

  private static List<String> lines(Path file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      return new ArrayList<>(lines.lines().toList());
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }
}
