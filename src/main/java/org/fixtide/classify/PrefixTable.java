// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.Map;
import org.fixtide.classify.SubsystemRules.Rule;
import org.jspecify.annotations.Nullable;

/** What the parts of prefix chains mean, looked up by hash. */
final class PrefixTable {

  /**
   * What one part says.
   *
   * @param driver the kernel module it names, or {@code null}
   */
  record Meaning(String subsystem, Rank rank, String rule, @Nullable String driver) {}

  private static final int SHORTEST_STEM = 2;

  private final Map<String, Meaning> exact = DataFile.lookup();
  private final Map<String, Meaning> stems = DataFile.lookup();

  PrefixTable(SubsystemRules rules, DataFile file) {
    for (Rule rule : rules.rules()) {
      Rank rank = rule.rank();
      for (String prefix : rule.prefixes()) {
        if (rank != null) {
          add(file, prefix, new Meaning(rule.subsystem(), rank, rule.id(), null));
        }
      }
    }
  }

  private void add(DataFile file, String prefix, Meaning meaning) {
    boolean stem = prefix.endsWith("*");
    String key = stem ? prefix.substring(0, prefix.length() - 1) : prefix;
    file.claim(stem ? stems : exact, key, meaning, "rule '" + meaning.rule() + "'");
  }

  /** Adds a driver's name; what a rule says of the same name stays, and gains the driver. */
  void addDriver(String name, Meaning meaning) {
    Meaning known = exact.get(name);
    exact.put(
        name,
        known == null
            ? meaning
            : new Meaning(known.subsystem(), known.rank(), known.rule(), meaning.driver()));
  }

  /** The meaning of exactly this normalised part, or of the longest stem it begins with. */
  @Nullable Meaning find(String part) {
    Meaning meaning = exact.get(part);
    for (int end = part.length(); meaning == null && end >= SHORTEST_STEM; end--) {
      meaning = stems.get(part.substring(0, end));
    }
    return meaning;
  }

  @Nullable Meaning findExact(String part) {
    return exact.get(part);
  }
}
