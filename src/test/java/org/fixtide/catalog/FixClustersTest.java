// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.fixtide.catalog.FixClusters.Appearance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** When two lines of shortlogs are one fix. An appearance is written {@code DAY author}. */
class FixClustersTest {

  static List<Arguments> cases() {
    return List.of(
        Arguments.of(
            "a subsystem's pull, then net's",
            List.of("2026-01-02 Ann", "2026-01-08 Ann"),
            List.of("Ann: 2026-01-02 2026-01-08")),
        Arguments.of(
            "one title by two authors",
            List.of("2026-01-02 Ann", "2026-01-08 Bob"),
            List.of("Ann: 2026-01-02", "Bob: 2026-01-08")),
        Arguments.of(
            "the same words again after two years",
            List.of("2020-01-02 Ann", "2022-01-02 Ann", "2022-01-03 Ann"),
            List.of("Ann: 2020-01-02 2022-01-02", "Ann-2: 2022-01-03")),
        Arguments.of(
            "two years count from the first, not from the one before",
            List.of("2020-01-01 Ann", "2021-06-01 Ann", "2023-01-01 Ann"),
            List.of("Ann: 2020-01-01 2021-06-01", "Ann-2: 2023-01-01")),
        Arguments.of(
            "without an author it joins the nearest",
            List.of("2020-01-01 Ann", "2021-01-01 Bob", "2020-11-01"),
            List.of("Ann: 2020-01-01", "Bob: 2020-11-01 2021-01-01")),
        Arguments.of(
            "without an author and too far from any",
            List.of("2015-01-01", "2020-01-01 Ann"),
            List.of("Ann: 2020-01-01", "nobody: 2015-01-01")),
        Arguments.of(
            "none with an author",
            List.of("2020-01-01", "2020-02-01"),
            List.of("nobody: 2020-01-01 2020-02-01")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void clusters(String name, List<String> appearances, List<String> expected) {
    for (int seed = 0; seed < 10; seed++) {
      List<Appearance> shuffled = new ArrayList<>(appearances.stream().map(this::at).toList());
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(clustersOf(shuffled))
          .as("in order %s", seed)
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("identities")
  void ids_areStable(String title, String author, String id) {
    assertThat(FixIdentity.id(title, author, 1)).isEqualTo(id).matches("[a-z2-7]{12}");
    assertThat(FixIdentity.id(title, author, 3)).isEqualTo(id + "-3");
  }

  /** Published ids: these must never change. */
  static List<Arguments> identities() {
    return List.of(
        Arguments.of("tcp: fix a leak", "Ann Example", "hcklap77qngv"),
        Arguments.of("tcp: fix a leak", "Bob Example", "3avjewz4ikk4"));
  }

  private Appearance at(String text) {
    String author = text.length() > 11 ? text.substring(11) : null;
    Instant sent = Instant.parse(text.substring(0, 10) + "T12:00:00Z");
    return new Appearance(1, "a title", author, sent, "id@" + text, 0, "net", null, null);
  }

  private static List<String> clustersOf(List<Appearance> appearances) {
    Map<String, String> names = new TreeMap<>();
    for (String author : List.of("Ann", "Bob", "")) {
      String label = author.isEmpty() ? "nobody" : author;
      names.put(FixIdentity.id("a title", author, 1), label);
      names.put(FixIdentity.id("a title", author, 2), label + "-2");
    }
    return FixClusters.of("a title", appearances).stream()
        .map(c ->
            names.get(c.id())
                + ":"
                + String.join(
                    "",
                    c.appearances().stream()
                        .map(a -> " " + a.sentAt().toString().substring(0, 10))
                        .toList()))
        .sorted()
        .toList();
  }
}
