// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What fixes can be chosen by; the order is that of parameters in an address. */
public enum Criterion {
  RELEASE("release", "Release"),
  FROM("from", "From release"),
  TO("to", "To release"),
  RC("rc", "Candidate"),
  TREE("tree", "Tree"),
  PULL("pull", "Pull"),
  SENT("sent", "Sent"),
  SECTION("section", "Section"),
  AREA("area", "Area"),
  SUBSYSTEM("subsystem", "Subsystem"),
  DRIVER("driver", "Driver"),
  KIND("kind", "Kind"),
  PROVENANCE("provenance", "Found by"),
  MESSAGE("message", "Own message"),
  ASSISTED("ai-assisted", "Written with AI"),
  SECURITY("security", "Security"),
  CVE("cve", "CVE"),
  MENDS("mends-fix", "Fix to a fix"),
  MENDED("mended", "Mended later"),
  AUTHOR("author", "Author"),
  TEXT("q", "Words"),
  TESTS("tests", "Tests and docs");

  private static final List<Criterion> SINGLE =
      List.of(FROM, TO, MESSAGE, ASSISTED, SECURITY, CVE, MENDS, MENDED, AUTHOR, TEXT, TESTS);

  private final String parameter;
  private final String title;

  Criterion(String parameter, String title) {
    this.parameter = parameter;
    this.title = title;
  }

  /** Name of the parameter in addresses. */
  public String parameter() {
    return parameter;
  }

  /** Name for people. */
  public String title() {
    return title;
  }

  /** Whether it may be given more than once, meaning any of the values. */
  public boolean repeats() {
    return !SINGLE.contains(this);
  }

  static Optional<Criterion> ofParameter(String parameter) {
    return Arrays.stream(values()).filter(c -> c.parameter.equals(parameter)).findFirst();
  }
}
