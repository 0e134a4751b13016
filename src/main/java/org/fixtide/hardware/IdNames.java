// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names of vendors and devices, in the form of {@code pci.ids} and {@code usb.ids}: a vendor a
 * line, its devices behind a tab, cards behind two; lists of other things after them are left
 * alone.
 */
final class IdNames {

  private static final Pattern VENDOR = Pattern.compile("([0-9a-f]{4})\\s+(.+)");
  private static final Pattern DEVICE = Pattern.compile("\t([0-9a-f]{4})\\s+(.+)");

  private final Map<String, String> names = new HashMap<>();

  static IdNames read(InputStream in) throws IOException {
    IdNames ids = new IdNames();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      ids.read(lines);
    }
    return ids;
  }

  private void read(BufferedReader lines) throws IOException {
    String vendor = null;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher device = DEVICE.matcher(line);
      Matcher head = VENDOR.matcher(line);
      if (vendor != null && device.matches()) {
        names.put(vendor + ":" + device.group(1), device.group(2).strip());
      } else if (head.matches()) {
        vendor = head.group(1);
        names.put(vendor, head.group(2).strip());
      } else if (!line.isEmpty() && !line.startsWith("\t") && !line.startsWith("#")) {
        vendor = null;
      }
    }
  }

  @Nullable String vendor(String vendor) {
    return names.get(vendor);
  }

  @Nullable String device(String vendor, String device) {
    return names.get(vendor + ":" + device);
  }
}
