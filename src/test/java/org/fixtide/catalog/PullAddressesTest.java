// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fixtide.catalog.PullAddresses.Claim;
import org.junit.jupiter.api.Test;

class PullAddressesTest {

  private static final Instant DAY = Instant.parse("2019-06-25T23:30:00Z");

  @Test
  void base_isTheTag() {
    assertThat(PullAddresses.base("net", "net-6.19-rc5", DAY)).isEqualTo("net-6.19-rc5");
  }

  @Test
  void base_withoutTagIsTheDayInUtc() {
    assertThat(PullAddresses.base("netfilter", null, DAY)).isEqualTo("netfilter-2019-06-25");
  }

  @Test
  void theCurrentSendHasItBare() {
    assertThat(
            PullAddresses.assign(
                List.of(claim(1, "net-6.13-rc1", false), claim(2, "net-6.13-rc1", true)), Set.of()))
        .isEqualTo(Map.of(1L, "net-6.13-rc1-2", 2L, "net-6.13-rc1"));
  }

  @Test
  void aRealTagIsNotTaken() {
    List<Claim> claims = List.of(claim(1, "net-6.16-rc6", true), claim(2, "net-6.16-rc6", false));
    assertThat(PullAddresses.numbered(claims)).contains("net-6.16-rc6-2", "net-6.16-rc6-3");
    assertThat(PullAddresses.assign(claims, Set.of("net-6.16-rc6-2")))
        .isEqualTo(Map.of(1L, "net-6.16-rc6", 2L, "net-6.16-rc6-3"));
  }

  @Test
  void stem_isTheNameWithoutItsNumber() {
    assertThat(PullAddresses.stem("net-6.16-rc6-2")).isEqualTo("net-6.16-rc6");
    assertThat(PullAddresses.stem("for-netdev")).isEqualTo("for-netdev");
  }

  private static Claim claim(long id, String base, boolean current) {
    return new Claim(id, "id" + id, base, "", DAY.plusSeconds(id), current);
  }
}
