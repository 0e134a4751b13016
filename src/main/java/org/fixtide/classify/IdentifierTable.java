// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.Map;
import org.fixtide.classify.SubsystemRules.Rule;
import org.jspecify.annotations.Nullable;

/** What functions, types and drivers that a title names say of its subsystem. */
final class IdentifierTable {

  private static final int SHORTEST_DRIVER = 4;

  private final LongestPrefix<Rule> functions = new LongestPrefix<>();
  private final Map<String, Answer> drivers = DataFile.lookup();

  IdentifierTable(SubsystemRules rules) {
    for (Rule rule : rules.rules()) {
      for (String function : rule.functions()) {
        functions.add(SubsystemRules.FILE, function, rule, "rule '" + rule.id() + "'");
      }
    }
  }

  /** Adds a driver's name, when it cannot be taken for a common word. */
  void addDriver(String name, String subsystem, @Nullable String module) {
    boolean distinct = name.chars().anyMatch(c -> c == '_' || Character.isDigit(c));
    if (name.length() >= SHORTEST_DRIVER && distinct && name.indexOf(' ') < 0) {
      drivers.putIfAbsent(name, new Answer(subsystem, "driver-name", name, false, module));
    }
  }

  @Nullable Answer driver(Words words) {
    for (Words.Word word : words.words()) {
      Answer driver = drivers.get(word.lower());
      if (driver != null) {
        return driver;
      }
    }
    return null;
  }

  @Nullable Answer function(Words words) {
    for (int i = 0; i < words.size(); i++) {
      Words.Word word = words.get(i);
      if (word.text().indexOf('_') > 0 || words.isCall(i)) {
        Rule rule = functions.find(word.lower());
        if (rule != null) {
          return new Answer(rule.subsystem(), "function-name", word.text(), false, null);
        }
      }
    }
    return null;
  }
}
