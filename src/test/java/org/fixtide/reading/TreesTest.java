// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreesTest {

  private final Trees trees = Trees.standard();

  @Test
  void everyTreeIsWellFormedAndCanBeFound() {
    assertThat(trees.all())
        .allSatisfy(tree -> {
          assertThat(tree.key()).matches("[a-z0-9]+(-[a-z0-9]+)*");
          assertThat(tree.name()).isNotBlank();
          assertThat(List.of(tree.refs(), tree.repositories(), tree.subjects()))
              .anyMatch(patterns -> !patterns.isEmpty());
        });
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "git://git.kernel.org/pub/scm/linux/kernel/git/frob/frobnicate-next.git, frobnicate",
    "https://github.com/someone/linux, someone",
    "https://github.com/someone/linux.git/, someone",
    "git@example.org:some_one/Net-Next.git, some-one",
    "/srv/git/tree, tree"
  })
  void unknownTreesAreNamedAfterTheirRepository(String address, String key) {
    assertThat(trees.keyOf(address)).isEqualTo(key);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "master, true",
    "HEAD, true",
    "100GbE, true",
    "for-upstream, true",
    "net-6.19-rc4, false",
    "nf-26-02-25, false"
  })
  void branches(String ref, boolean branch) {
    assertThat(trees.isBranch(ref)).isEqualTo(branch);
  }
}
