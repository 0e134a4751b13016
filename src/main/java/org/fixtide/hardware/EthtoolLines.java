// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ethtool -i}: the driver of one interface, and where its device sits. */
final class EthtoolLines implements LineReader {

  private static final Pattern DRIVER = Pattern.compile("^\\s*driver: ([\\w-]+)\\s*$");
  private static final Pattern REST =
      Pattern.compile("^\\s*(version|firmware-version|expansion-rom-version|supports-[a-z-]+):.*");
  private static final Pattern PLACE = Pattern.compile("^\\s*bus-info: ?(\\S*)\\s*$");
  private static final Pattern SLOT = Pattern.compile("[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\\.\\d");

  private final InventoryDraft draft;
  private String driver = "";

  EthtoolLines(InventoryDraft draft) {
    this.draft = draft;
  }

  @Override
  public boolean read(String line) {
    Matcher named = DRIVER.matcher(line);
    if (!named.matches()) {
      return false;
    }
    driver = named.group(1);
    draft.recognised("ethtool -i");
    draft.loaded(driver);
    return true;
  }

  @Override
  public boolean goesOn(String line) {
    Matcher place = PLACE.matcher(line);
    if (place.matches()) {
      if (SLOT.matcher(place.group(1)).matches()) {
        draft.device(
            PciLines.key(place.group(1)), new FoundDevice("", null, driver, List.of(), true));
      }
      return true;
    }
    return REST.matcher(line).matches();
  }
}
