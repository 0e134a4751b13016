// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the taxonomy's words mean, in one sentence each for people.
 *
 * @param kinds by key, as are all of them
 */
public record Definitions(
    Map<String, String> kinds, Map<String, String> provenances, Map<String, String> sections) {

  private static final class Standard {
    private static final Definitions DEFINITIONS = read(new DataFile("definitions.yaml"));
  }

  /** The definitions that come with the product. */
  public static Definitions standard() {
    return Standard.DEFINITIONS;
  }

  private static Definitions read(DataFile file) {
    Definitions read = file.read(Definitions.class);
    Taxonomy taxonomy = Taxonomy.standard();
    check(file, "kinds", taxonomy.kinds(), read.kinds());
    check(file, "provenances", taxonomy.provenances(), read.provenances());
    check(file, "sections", taxonomy.sections(), read.sections());
    return read;
  }

  private static void check(
      DataFile file, String list, List<? extends Term> terms, Map<String, String> meanings) {
    file.require(
        terms.stream().map(Term::key).collect(Collectors.toSet()).equals(meanings.keySet()),
        list,
        "does not define exactly the keys that taxonomy.yaml has");
  }
}
