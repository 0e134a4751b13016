// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which addresses may be asked. */
final class HostRules {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Set<String> hosts;
  private final boolean named;

  HostRules(FetchSettings settings) {
    hosts =
        settings.hosts().stream()
            .map(host -> host.strip().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    named = !settings.contact().isBlank();
  }

  /** Why the address must not be asked; null where it may. */
  @Nullable String objection(URI uri) {
    String host = host(uri);
    if (host.isEmpty() || uri.getRawUserInfo() != null) {
      return "%s is no plain web address.".formatted(uri);
    }
    if (!isConfigured(uri, host)) {
      return "%s is not among the hosts that may be asked (%s); FIXTIDE_HOSTS names them."
          .formatted(host, hosts.stream().sorted().collect(Collectors.joining(", ")));
    }
    boolean https = "https".equalsIgnoreCase(uri.getScheme());
    if (!https && !("http".equalsIgnoreCase(uri.getScheme()) && isLoopback(host))) {
      return "%s is not https.".formatted(uri);
    }
    return named || isLoopback(host)
        ? null
        : "No contact address is set: FIXTIDE_CONTACT must tell the operators of %s whom to ask."
            .formatted(host);
  }

  /** Without a port in the settings, a host's usual one; any on loopback. */
  private boolean isConfigured(URI uri, String host) {
    boolean usualPort = uri.getPort() < 0 || uri.getPort() == 443 || isLoopback(host);
    return usualPort && hosts.contains(host) || hosts.contains(host + ":" + uri.getPort());
  }

  static String host(URI uri) {
    return uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
  }

  static boolean isLoopback(String host) {
    return LOOPBACK.contains(host);
  }
}
