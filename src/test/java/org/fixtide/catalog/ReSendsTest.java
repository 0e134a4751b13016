// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fixtide.catalog.ReSends.Send;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which sends of a pull are replaced by later ones, in the forms that the trees have. */
class ReSendsTest {

  /** Written: {@code DAY | tag | subject | version | head | titles}; the nth has id n. */
  static List<Arguments> cases() {
    return List.of(
        of(
            "the same tag again, a commit more",
            "1",
            "2024-11-28|net-6.13-rc1|[GIT PULL] Networking for v6.13-rc1|1|a|one,two",
            "2024-11-29|net-6.13-rc1|[GIT PULL] Networking for v6.13-rc1 - attempt II|1|b|one,two,three"),
        of(
            "a follow-up of another content",
            "",
            "2025-07-10|net-6.16-rc6|[GIT PULL] Networking for v6.16-rc6|1|a|one,two",
            "2025-07-11|net-6.16-rc6-2|[GIT PULL] Networking for v6.16-rc6 (follow up)|1|b|three"),
        of(
            "a tag moved to other content",
            "",
            "2023-05-03|nf-23-05-03|[PATCH net 0/3] Netfilter fixes for net|1|a|one,two,three",
            "2023-05-03|nf-23-05-03|[PATCH net 0/1] Netfilter fixes for net|1|b|four"),
        of(
            "the tag's own version",
            "1",
            "2024-01-01|ath-next-20240101|pull-request: ath-next-20240101|1|a|one",
            "2024-01-02|ath-next-20240101-v2|pull-request: ath-next-20240101|1|b|one,two,three,four"),
        of(
            "v2 and v3 under a name that all pulls have",
            "1,2",
            "2023-06-19||[PATCH net 00/14] Netfilter fixes for net|1|a|one,two,three,four,five",
            "2023-06-20||[PATCH net 00/14,v2] Netfilter fixes for net|2|b|one,two,six,seven,eight",
            "2023-06-21||[PATCH net,v3 00/14] Netfilter fixes for net|3|c|one,six,nine,ten,eleven"),
        of(
            "a v2 is of the nearest, not of last week's too",
            "2",
            "2026-02-25||[PATCH net 0/2] netfilter: updates for net|1|a|one,two",
            "2026-03-04||[PATCH net 0/4] netfilter: updates for net|1|b|one,three,four,five",
            "2026-03-05||[PATCH net v2 0/3] netfilter: updates for net|2|c|one,three,six"),
        of(
            "last week's pull under the same name",
            "",
            "2024-01-01||[PATCH net 0/2] Netfilter fixes for net|1|a|one,two",
            "2024-01-08||[PATCH net 0/2] Netfilter fixes for net|1|b|three,four"),
        of(
            "one day, one name",
            "1",
            "2025-11-12||[PATCH net-next 0/11] pull-request: can-next 2025-11-12|1|a|one,two,three",
            "2025-11-12||[PATCH net-next 0/11] pull-request: can-next 2025-11-12|1|b|one,four,five"),
        of(
            "nearly all of it under another day's name",
            "1",
            "2023-07-17|c-20230717|pull-request: can-next 2023-07-17|1|a|one,two,three,four,five",
            "2023-07-19|c-20230719|pull-request: can-next 2023-07-19|1|b|one,two,three,four,six"),
        of(
            "some of it dropped",
            "1",
            "2025-09-22|c-20250922|pull-request: can 2025-09-22|1|a|one,two,three,four",
            "2025-09-23|c-20250923|pull-request: can 2025-09-23|1|b|one,two"),
        of(
            "one title in common says nothing of a large pull",
            "",
            "2025-02-13|net-6.14-rc3|[GIT PULL] Networking for v6.14-rc3|1|a|one,two,three",
            "2025-02-20|net-6.14-rc4|[GIT PULL] Networking for v6.14-rc4|1|b|one"),
        of(
            "the same commit, the same pull",
            "1",
            "2021-01-27||[PATCH net 0/3] Netfilter fixes for net|1|a|",
            "2021-02-02||[PATCH net 0/3] Netfilter fixes for net|1|a|"),
        of(
            "too long ago",
            "",
            "2021-01-01|t|pull 2021-01-01|1|a|one,two",
            "2021-02-02|t|pull 2021-01-01|1|a|one,two"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void replaced(String name, Set<Long> expected, List<Send> sends) {
    assertThat(replaced(sends)).isEqualTo(expected);
    assertThat(replaced(sends.reversed())).isEqualTo(expected);
  }

  private static Set<Long> replaced(List<Send> sends) {
    List<Send> standing = ReSends.standing(sends);
    Set<Long> replaced = new TreeSet<>(sends.stream().map(Send::id).toList());
    standing.forEach(send -> replaced.remove(send.id()));
    replaced.addAll(ReSends.replaced(standing));
    return replaced;
  }

  private static Arguments of(String name, String replaced, String... sends) {
    List<Send> parsed = new java.util.ArrayList<>();
    for (String send : sends) {
      parsed.add(send(parsed.size() + 1, send.split("\\|", -1)));
    }
    return Arguments.of(
        name, words(replaced).stream().map(Long::valueOf).collect(Collectors.toSet()), parsed);
  }

  private static Send send(long id, String... parts) {
    return new Send(
        id,
        "id" + id,
        parts[1].isEmpty() ? null : parts[1],
        parts[2],
        Integer.parseInt(parts[3]),
        Instant.parse(parts[0] + "T10:00:00Z"),
        parts[4],
        words(parts[5]));
  }

  private static Set<String> words(String list) {
    return list.isEmpty() ? Collections.emptySet() : new TreeSet<>(List.of(list.split(",")));
  }
}
