// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code uname}, {@code /proc/version}, {@code hostnamectl}: what kernel runs. */
final class KernelLines implements LineReader {

  /** The release is the group {@code r}; what stands beside it, {@code b}. */
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("^\\s*Linux version (?<r>\\d\\S+) (?<b>.*)$"),
          Pattern.compile("^\\s*Linux (?:[\\w.-]+ )?(?<r>\\d{1,2}\\.\\d{1,3}\\S*)(?<b>(?: .*)?)$"),
          Pattern.compile(
              "^\\s*(?:Operating System )?(?i:kernel)(?: release| version)?:?\\s+(?:Linux )?(?<r>\\d{1,2}\\.\\d{1,3}[^\\s,;]*)(?<b>(?:\\s.*)?)$"),
          Pattern.compile("^\\s*(?<r>\\d{1,2}\\.\\d{1,3}[\\w.+~-]*)(?<b>)\\s*$"));

  private final InventoryDraft draft;

  KernelLines(InventoryDraft draft) {
    this.draft = draft;
  }

  @Override
  public boolean read(String line) {
    for (Pattern form : FORMS) {
      Matcher kernel = form.matcher(line);
      if (kernel.matches()) {
        Optional<KernelVersion> version =
            KernelNames.standard().read(kernel.group("r"), kernel.group("b"));
        version.ifPresent(draft::kernel);
        if (version.isPresent()) {
          draft.recognised("uname");
          return true;
        }
      }
    }
    return false;
  }
}
