// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.List;

/** Gives each line to the first of its readers that knows it. */
final class InventoryReader {

  /** No tool writes longer lines; what is longer is no tool's output. */
  private static final int LONGEST = 1000;

  private final InventoryDraft draft = new InventoryDraft();

  private final List<LineReader> readers =
      List.of(
          new PciLines(draft),
          new UsbLines(draft),
          new ModuleLines(draft),
          new KernelLines(draft),
          new EthtoolLines(draft),
          new InxiLines(draft),
          new HwinfoLines(draft));

  private LineReader last = _ -> false;

  Inventory read(String text) {
    text.lines().forEach(this::line);
    return draft.inventory();
  }

  private void line(String written) {
    if (written.length() > LONGEST) {
      draft.unknown(written.substring(0, LONGEST));
      return;
    }
    String line = PlainLine.of(written);
    if (last.goesOn(line)) {
      return;
    }
    for (LineReader reader : readers) {
      if (reader.read(line)) {
        last = reader;
        return;
      }
    }
    if (!PlainLine.isNoise(line)) {
      draft.unknown(line);
    }
  }
}
