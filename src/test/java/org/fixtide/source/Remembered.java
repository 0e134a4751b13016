// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps pages and the use of hosts in memory. */
final class Remembered implements HostBook, PageStore {

  final Map<String, HostState> hosts = new HashMap<>();
  final Map<URI, Page> pages = new HashMap<>();

  @Override
  public HostState of(String host) {
    return hosts.getOrDefault(host, HostState.unknown(host));
  }

  @Override
  public void note(HostState state) {
    hosts.put(state.host(), state);
  }

  @Override
  public Optional<Page> find(URI uri) {
    return Optional.ofNullable(pages.get(uri));
  }

  @Override
  public void keep(Page page) {
    pages.put(page.uri(), page);
  }
}
