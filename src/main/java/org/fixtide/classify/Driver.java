// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A kernel module and the names it goes by; one line of {@code drivers.tsv}.
 *
 * @param module as {@code lsmod} names it
 * @param path where its source lies, without the file's ending
 * @param names what prefixes call it, normalised; none where its name says nothing by itself
 */
record Driver(String module, String path, List<String> names) {

  private static final DataFile FILE = new DataFile("drivers.tsv");

  static List<Driver> standard() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(FILE.open(), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(Driver::parse).toList();
    } catch (IOException e) {
      throw new BrokenDataException(FILE.name(), "the file itself", "cannot be read: " + e);
    }
  }

  static Driver parse(String line) {
    String[] fields = line.split("\t", -1);
    FILE.require(fields.length >= 2, "line '" + line + "'", "has no path");
    List<String> names = new ArrayList<>();
    if (fields.length < 3 || !fields[2].equals("-")) {
      names.add(PrefixChain.normalise(fields[0]));
      names.add(PrefixChain.normalise(fields[1].substring(fields[1].lastIndexOf('/') + 1)));
      for (String alias : fields.length < 3 ? new String[0] : fields[2].split(",")) {
        names.add(PrefixChain.normalise(alias));
      }
    }
    return new Driver(fields[0], fields[1], names.stream().distinct().toList());
  }

  /** Whether it is a driver, rather than a protocol that is built as a module. */
  boolean isHardware() {
    return path.startsWith("drivers/");
  }

  String directory() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }
}
