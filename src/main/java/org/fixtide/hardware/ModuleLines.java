// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code lsmod} and {@code /proc/modules}. */
final class ModuleLines implements LineReader {

  private static final Pattern HEAD = Pattern.compile("^\\s*Module\\s+Size\\s+Used by.*");
  private static final Pattern LISTED =
      Pattern.compile("^\\s*(\\w[\\w-]*)\\s+\\d{3,9}\\s+-?\\d{1,6}(?:\\s+(?:-|[\\w,-]+))?\\s*$");
  private static final Pattern IN_PROC =
      Pattern.compile(
          "^\\s*(\\w[\\w-]*) \\d+ -?\\d+ \\S+ (?:Live|Loading|Unloading) 0x[0-9a-f]+.*");

  private final InventoryDraft draft;

  ModuleLines(InventoryDraft draft) {
    this.draft = draft;
  }

  @Override
  public boolean read(String line) {
    if (HEAD.matcher(line).matches()) {
      draft.recognised("lsmod");
      return true;
    }
    return module(line, LISTED, "lsmod") || module(line, IN_PROC, "/proc/modules");
  }

  private boolean module(String line, Pattern form, String kind) {
    Matcher module = form.matcher(line);
    if (!module.matches()) {
      return false;
    }
    draft.recognised(kind);
    draft.loaded(module.group(1));
    return true;
  }
}
