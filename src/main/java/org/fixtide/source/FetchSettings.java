// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Manners and limits of fetching over HTTP.
 *
 * @param hosts the only hosts that are ever contacted, {@code host} or {@code host:port}
 * @param contact an address or page at which the operators of those hosts reach whoever runs this
 *     instance; without one only loopback hosts are asked
 * @param pause between two requests to a host; loopback hosts need none
 * @param connectTimeout for a connection
 * @param readTimeout for the next bytes
 * @param totalTime for one whole answer, however steadily it drips
 * @param largest answer taken, packed and unpacked
 * @param dailyRequests to one host on one day (UTC)
 * @param retries of a request that failed in passing
 * @param retryDelay before the first of them; doubled each time, with jitter
 * @param patience longest wait for a host that says when to come again; beyond it the run ends
 * @param failuresToOpen failed requests in a row that open a host's circuit
 * @param openTime for which the circuit opens first; doubled with each further failure, a day at
 *     most
 * @param challengedTime for which a host that answered with a bot challenge is left alone
 */
@ConfigurationProperties("fixtide.fetch")
public record FetchSettings(
    @DefaultValue({"lore.kernel.org", "git.kernel.org", "cdn.kernel.org"}) Set<String> hosts,
    @DefaultValue("") String contact,
    @DefaultValue("3s") Duration pause,
    @DefaultValue("5s") Duration connectTimeout,
    @DefaultValue("30s") Duration readTimeout,
    @DefaultValue("3m") Duration totalTime,
    @DefaultValue("32MB") DataSize largest,
    @DefaultValue("2000") int dailyRequests,
    @DefaultValue("3") int retries,
    @DefaultValue("5s") Duration retryDelay,
    @DefaultValue("2m") Duration patience,
    @DefaultValue("5") int failuresToOpen,
    @DefaultValue("15m") Duration openTime,
    @DefaultValue("12h") Duration challengedTime) {

  /** What Fixtide calls itself: {@code Fixtide/VERSION (+CONTACT)}. */
  String userAgent() {
    String version = FetchSettings.class.getPackage().getImplementationVersion();
    String name = "Fixtide/" + (version == null ? "development" : version);
    return contact.isBlank() ? name : name + " (+" + contact.strip() + ")";
  }
}
