// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fixtide.catalog.FixClusters.Appearance;
import org.fixtide.catalog.FixClusters.Cluster;
import org.fixtide.catalog.PatchChoice.Candidate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which patch mail is a fix's; the fix of Ann came with a pull of 10 March 2026, noon. */
class PatchChoiceTest {

  private static final Cluster ANNS = fix("Ann Author", "2026-03-10T12:00:00Z");

  static List<Arguments> cases() {
    return List.of(
        of("the last version", "v3", "v1 Ann 2026-03-01", "v3 Ann 2026-03-09", "v2 Ann 2026-03-05"),
        of(
            "the pull's own series follows its cover",
            "own",
            "own Ann 2026-03-10",
            "v1 Ann 2026-03-02"),
        of("a backport comes later", "v1", "v1 Ann 2026-03-02", "stable Ann 2026-03-20"),
        of("only a backport", null, "stable Ann 2026-03-20"),
        of("of three years before", null, "old Ann 2023-03-02"),
        of("her own rather than a later one", "v1", "v1 Ann 2026-03-02", "x Zoe 2026-03-09"),
        of("sent for her under another name", "x", "x Zoe 2026-03-09"),
        of("another name, long before", null, "x Zoe 2025-03-09"),
        of("another's, who has a fix of that title", null, "x Bob 2026-03-09"),
        of("the same mail twice: the smaller digest", "a", "b Ann 2026-03-09", "a Ann 2026-03-09"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void choice(String name, @Nullable String expected, List<Candidate> candidates) {
    List<Cluster> fixes = List.of(ANNS, fix("Bob Author", "2026-03-20T12:00:00Z"));
    Candidate chosen = PatchChoice.of(ANNS, candidates, fixes);
    assertThat(chosen == null ? null : chosen.digest()).isEqualTo(expected);
  }

  private static Arguments of(String name, @Nullable String expected, String... candidates) {
    List<Candidate> parsed = new ArrayList<>();
    for (String candidate : candidates) {
      String[] part = candidate.split(" ");
      parsed.add(
          new Candidate(
              parsed.size(),
              part[0].length() == 1 ? "same" : part[0],
              "\"" + part[1] + " Author\"",
              Instant.parse(part[2] + "T13:00:00Z"),
              part[0]));
    }
    return Arguments.of(name, expected, parsed);
  }

  private static Cluster fix(String author, String sentAt) {
    Appearance appearance =
        new Appearance(1, "tcp: fix", author, Instant.parse(sentAt), "m", 0, "net", null, null);
    return new Cluster(author, "tcp: fix", author, List.of(appearance));
  }
}
