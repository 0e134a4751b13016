// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code vulnerabilities.yaml} as it stands. */
record Vulnerabilities(int revision, List<Vulnerability> vulnerabilities) {

  static final DataFile FILE = new DataFile("vulnerabilities.yaml");

  private static final Pattern CVE = Pattern.compile("CVE-\\d{4}-\\d{4,}");

  Vulnerabilities {
    vulnerabilities = Objects.requireNonNullElse(vulnerabilities, List.of());
  }

  /**
   * One that became known under a name.
   *
   * @param cve its CVE ids
   * @param since month in which it became public, {@code yyyy-MM}
   */
  record Vulnerability(
      String key,
      String name,
      List<String> spellings,
      List<String> cve,
      @Nullable String home,
      @Nullable String since) {

    Vulnerability {
      spellings = Objects.requireNonNullElse(spellings, List.of());
      cve = Objects.requireNonNullElse(cve, List.of());
    }
  }

  static Vulnerabilities standard() {
    return FILE.read(Vulnerabilities.class).checked(FILE);
  }

  Vulnerabilities checked(DataFile file) {
    Map<String, Vulnerability> names = DataFile.lookup();
    for (Vulnerability of :
        file.byKey("vulnerability", vulnerabilities, Vulnerability::key).values()) {
      String entry = "vulnerability '" + of.key() + "'";
      file.require(of.name() != null, entry, "has no name");
      file.require(!of.spellings().isEmpty(), entry, "has no spelling");
      of.cve().forEach(id -> file.require(CVE.matcher(id).matches(), entry, "has the id " + id));
      Stream.concat(of.spellings().stream(), of.cve().stream())
          .forEach(name -> file.claim(names, name, of, entry));
    }
    return this;
  }

  /** Finds those that a fix's texts name. */
  static final class Finder {

    private final Map<String, Vulnerability> byName = DataFile.lookup();
    private final Pattern names;

    Finder(Vulnerabilities known) {
      for (Vulnerability of : known.vulnerabilities()) {
        of.spellings().forEach(spelling -> byName.put(spelling, of));
        of.cve().forEach(id -> byName.put(id, of));
      }
      String any = byName.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
      names = Pattern.compile("(?<![A-Za-z0-9])(?:" + any + ")(?![A-Za-z0-9])");
    }

    /** Evidence for each, the rule being its key. */
    List<Evidence> in(FixText fix) {
      Map<String, Evidence> found = new LinkedHashMap<>();
      List<@Nullable String> texts = new ArrayList<>();
      texts.add(fix.title());
      texts.add(fix.bullet());
      texts.add(fix.message());
      for (String text : texts) {
        if (text != null) {
          names
              .matcher(text)
              .results()
              .forEach(name -> {
                Vulnerability of = Objects.requireNonNull(byName.get(name.group()));
                found.putIfAbsent(
                    of.key(), new Evidence("vulnerability", of.key(), name.group(), false));
              });
        }
      }
      return List.copyOf(found.values());
    }
  }
}
