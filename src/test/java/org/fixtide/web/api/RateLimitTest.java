// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class RateLimitTest {

  private final RateLimit limit = new RateLimit(2, new JsonMapper());

  @Test
  void whoAsksTooOften_hearsWhenToComeBack() throws Exception {
    assertThat(ask("/api/v1/fixes", "192.0.2.1").getStatus()).isEqualTo(200);
    assertThat(ask("/data/fixes.csv", "192.0.2.1").getStatus()).isEqualTo(200);
    MockHttpServletResponse refused = ask("/api/v1/pulls", "192.0.2.1");
    assertThat(refused.getStatus()).isEqualTo(429);
    assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 60);
    assertThat(refused.getContentAsString()).contains("remedy");
  }

  @Test
  void othersAndPages_areLeftAlone() throws Exception {
    for (int i = 0; i < 5; i++) {
      ask("/api/v1/fixes", "192.0.2.1");
    }
    assertThat(ask("/api/v1/fixes", "192.0.2.2").getStatus()).isEqualTo(200);
    assertThat(ask("/fixes", "192.0.2.1").getStatus()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
    "2001:db8:1:2::1, 2001:db8:1:3::1, false",
    "192.0.2.1, 192.0.2.2, false"
  })
  void householdsOfIpv6_areOneClient(String one, String other, boolean same) {
    assertThat(RateLimit.client(one).equals(RateLimit.client(other))).isEqualTo(same);
  }

  private MockHttpServletResponse ask(String path, String client) throws Exception {
    var request = new MockHttpServletRequest("GET", path);
    request.setRemoteAddr(client);
    var response = new MockHttpServletResponse();
    limit.doFilter(request, response, new MockFilterChain());
    return response;
  }
}
