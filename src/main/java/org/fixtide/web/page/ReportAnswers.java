// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fixtide.hardware.Feature;
import org.fixtide.hardware.Inventory;
import org.fixtide.hardware.Report;
import org.fixtide.hardware.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Makes reports of what readers hand in, or says what is wrong with it. */
@Component
class ReportAnswers {

  /** Characters of a machine's text at most. */
  static final long LARGEST = DataSize.ofMegabytes(5).toBytes();

  private static final String DAMAGED =
      "The address is damaged or cut off: the machine's text in it cannot be read. Paste it anew.";
  private static final String TOO_LARGE =
      "More than 5 MB are no listing of a machine. Paste the output of the tools named below.";
  private static final String UNKNOWN =
      "Nothing of it was recognised. Paste the output of `lspci -nnk`, `lsusb`, `lsmod` or `uname"
          + " -a`, or tick what is in use.";

  /**
   * What a reader hands in.
   *
   * @param z the text, packed
   * @param text the text itself
   * @param kernel the kernel's release, where the text does not tell
   * @param use keys of features in use
   */
  record Given(
      @Nullable String z,
      @Nullable String text,
      @Nullable String kernel,
      @Nullable Set<String> use) {

    boolean isNothing() {
      return z == null && text == null && kernel() == null && chosen().isEmpty();
    }

    @Nullable String plain() {
      return z == null ? (text == null ? "" : text) : Pasted.unpacked(z);
    }

    @Override
    public @Nullable String kernel() {
      return kernel == null || kernel.isBlank() ? null : kernel.strip();
    }

    Set<String> chosen() {
      return use == null ? Set.of() : use;
    }
  }

  /** A text that no report can be made of. */
  record Answer(@Nullable Report report, @Nullable String problem, String text) {}

  private final Reports reports;

  ReportAnswers(Reports reports) {
    this.reports = reports;
  }

  /** What a reader may tick. */
  List<Feature> features() {
    return reports.features();
  }

  Answer answer(Given given) {
    String text = given.plain();
    if (text == null) {
      return new Answer(null, DAMAGED, "");
    }
    if (text.length() > LARGEST) {
      return new Answer(null, TOO_LARGE, "");
    }
    Inventory inventory = Inventory.read(text);
    String kernel = given.kernel();
    if (kernel != null) {
      inventory = inventory.running(kernel);
      if (inventory.kernel() == null) {
        return new Answer(
            null, "The kernel is no release as `uname -r` says it, such as 6.12.90.", text);
      }
    }
    if (inventory.isEmpty() && given.chosen().isEmpty()) {
      return new Answer(null, UNKNOWN, text);
    }
    return new Answer(reports.of(inventory, given.chosen()), null, text);
  }

  /** The address of the same report; {@code null} where the text is too long for one. */
  static @Nullable String query(String text, Given given) {
    String packed = Pasted.packed(text);
    if (packed == null) {
      return null;
    }
    Set<String> parts = new LinkedHashSet<>();
    parts.add("z=" + packed);
    if (given.kernel() != null) {
      parts.add("kernel=" + URLEncoder.encode(given.kernel(), StandardCharsets.UTF_8));
    }
    given.chosen().stream()
        .filter(key -> key.matches("[a-z0-9-]{1,30}"))
        .sorted()
        .forEach(key -> parts.add("use=" + key));
    return parts.stream().collect(Collectors.joining("&", "?", ""));
  }
}
