// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.ArrayList;
import java.util.List;

/**
 * A fix's title with the answers that people gave; one line of a labels file: title, subsystem,
 * secondary subsystems (comma separated, or {@code -}), kind, {@code y} or {@code n} for security,
 * separated by tabs. Empty lines and lines that begin with {@code #} are left out.
 */
public record LabelledFix(
    String title, String subsystem, List<String> secondary, String kind, boolean security) {

  private static final int FIELDS = 5;

  /**
   * Reads a labels file's lines.
   *
   * @throws IllegalArgumentException when a line is not of the form, naming the line and the remedy
   */
  public static List<LabelledFix> parse(List<String> lines, Taxonomy taxonomy) {
    List<LabelledFix> fixes = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        try {
          fixes.add(parse(line, taxonomy));
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException("line " + (i + 1) + ": " + e.getMessage(), e);
        }
      }
    }
    if (fixes.isEmpty()) {
      throw new IllegalArgumentException("there is no labelled title in it");
    }
    return fixes;
  }

  private static LabelledFix parse(String line, Taxonomy taxonomy) {
    String[] fields = line.split("\t", -1);
    if (fields.length != FIELDS) {
      throw new IllegalArgumentException(
          "has %d fields; write title, subsystem, secondary (or -), kind, y or n, with tabs between"
              .formatted(fields.length));
    }
    List<String> secondary = fields[2].equals("-") ? List.of() : List.of(fields[2].split(","));
    secondary.forEach(taxonomy::subsystem);
    return new LabelledFix(
        fields[0],
        taxonomy.subsystem(fields[1]).key(),
        secondary,
        taxonomy.kind(fields[3]).key(),
        yes(fields[4]));
  }

  private static boolean yes(String field) {
    return switch (field) {
      case "y" -> true;
      case "n" -> false;
      default -> throw new IllegalArgumentException("security is '" + field + "'; write y or n");
    };
  }
}
