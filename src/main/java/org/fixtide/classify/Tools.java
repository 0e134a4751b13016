// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code tools.yaml} as it stands, and the finding of tools' names in text. */
record Tools(int revision, List<Tool> tools) {

  static final DataFile FILE = new DataFile("tools.yaml");

  /** What a tool does for a fix. */
  enum Role {
    FINDS,
    REVIEWS,
    WRITES
  }

  /**
   * One tool.
   *
   * @param since month in which it was first heard of, {@code yyyy-MM}
   */
  record Tool(
      String key,
      String name,
      String provenance,
      List<Role> roles,
      List<String> spellings,
      @Nullable String home,
      @Nullable String since) {

    boolean does(Role role) {
      return roles.contains(role);
    }
  }

  /** A tool that a text names, as the text spells it. */
  record Mention(Tool tool, String matched) {}

  Tools {
    tools = Objects.requireNonNullElse(tools, List.of());
  }

  static Tools standard() {
    return FILE.read(Tools.class).checked(FILE, Taxonomy.standard());
  }

  Tools checked(DataFile file, Taxonomy taxonomy) {
    Map<String, Tool> spelt = DataFile.lookup();
    for (Tool tool : file.byKey("tool", tools, Tool::key).values()) {
      String entry = "tool '" + tool.key() + "'";
      boolean known =
          taxonomy.provenances().stream().anyMatch(p -> p.key().equals(tool.provenance()));
      file.require(known, entry, "names the unknown provenance '" + tool.provenance() + "'");
      file.require(tool.name() != null, entry, "has no name");
      file.require(tool.roles() != null, entry, "has no roles");
      file.require(tool.spellings() != null, entry, "has no spellings");
      tool.spellings().forEach(spelling -> file.claim(spelt, spelling, tool, entry));
    }
    return this;
  }

  /** Finds the names of all tools as whole words in just the case in which they are listed. */
  static final class Finder {

    private final Map<String, Tool> bySpelling = DataFile.lookup();
    private final Pattern spellings;

    Finder(Tools tools) {
      tools.tools().forEach(t -> t.spellings().forEach(s -> bySpelling.put(s, t)));
      String longestFirst =
          bySpelling.keySet().stream()
              .sorted(Comparator.comparingInt(String::length).reversed())
              .map(Pattern::quote)
              .collect(Collectors.joining("|"));
      spellings = Pattern.compile("(?<![A-Za-z0-9])(?:" + longestFirst + ")(?![A-Za-z0-9])");
    }

    List<Mention> in(String text) {
      List<Mention> mentions = new ArrayList<>(1);
      Matcher matcher = spellings.matcher(text);
      while (matcher.find()) {
        Tool tool = Objects.requireNonNull(bySpelling.get(matcher.group()));
        mentions.add(new Mention(tool, matcher.group()));
      }
      return mentions;
    }
  }
}
