// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which bullet a title is matched to, among bullets of every kind. */
class BulletMatcherTest {

  private static final List<String> BULLETS =
      List.of(
          "wifi: mac80211: don't use the link before it is checked",
          "eth: mlx5e: fix a double free in the PSP teardown",
          "L2CAP: Fix invalid response to reconfiguration",
          "Use list_del_rcu() to delete device hooks, readers can be walking the list, from Ada Byron.",
          "hci_sync: Fix UAF in foo_work",
          "phy: improve link establishment",
          "fixes");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mac80211: do not use the link before it is checked               | Cy Dee    | 0
          net/mlx5e: Fix double free in PSP teardown                       | Cy Dee    | 1
          Bluetooth: L2CAP: Fix invalid response to reconfiguration        | Cy Dee    | 2
          netfilter: nf_tables: use list_del_rcu for netlink hooks         | Ada Byron | 3
          Bluetooth: hci_sync: Fix use-after-free in foo_work              | Cy Dee    | 4
          net: phy: micrel: improve link establishment                     | Cy Dee    | 5
          tcp: fix an overflow of the window                               | Cy Dee    | -1
          wifi: rtw99: fix scanning                                        | Cy Dee    | -1
          net/mlx5: Add a counter                                          | Cy Dee    | -1
          """)
  void match(String title, String author, int bullet) {
    List<ShortlogEntry> matched =
        BulletMatcher.match(
            List.of(new ShortlogEntry(author, title, false, null)),
            List.of(new Section("misc", "Misc", BULLETS)));
    BulletMatch match = matched.getFirst().bullet();
    assertThat(match == null ? -1 : match.bullet()).isEqualTo(bullet);
  }

  @org.junit.jupiter.api.Test
  void aBulletMayNameSeveralFixesAndAMergeNone() {
    List<ShortlogEntry> entries =
        IntStream.of(1, 2)
            .mapToObj(n ->
                new ShortlogEntry(
                    "Cy", "phy: improve link establishment of part " + n, false, null))
            .toList();
    List<Section> sections = List.of(new Section("none", null, BULLETS));
    assertThat(BulletMatcher.match(entries, sections))
        .allSatisfy(entry -> assertThat(entry.bullet()).isNotNull());
    assertThat(
            BulletMatcher.match(
                List.of(new ShortlogEntry("Cy", "Merge branch 'phy-improve-link'", true, null)),
                sections))
        .allSatisfy(entry -> assertThat(entry.bullet()).isNull());
  }
}
