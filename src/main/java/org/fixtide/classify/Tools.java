// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code tools.yaml} as it stands, and the finding of tools' names in text. */
record Tools(int revision, Models models, List<Tool> tools) {

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
   * @param since month in which it was first heard of, {@code yyyy-MM}; {@code null} if uncertain
   * @param givenName whether people bear the name too
   */
  record Tool(
      String key,
      String name,
      String provenance,
      List<Role> roles,
      List<String> spellings,
      @Nullable String home,
      @Nullable String since,
      @Nullable Boolean givenName) {

    boolean does(Role role) {
      return roles.contains(role);
    }
  }

  /**
   * A tool that a text names, as the text spells it; {@code end} is where in the text that ends.
   */
  record Mention(Tool tool, String matched, int end) {}

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
}
