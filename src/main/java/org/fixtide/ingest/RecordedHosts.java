// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import org.fixtide.catalog.HostUse;
import org.fixtide.catalog.HostUses;
import org.fixtide.source.HostBook;
import org.fixtide.source.HostState;
import org.springframework.stereotype.Component;

/** Remembers in the catalog how hosts were used. */
@Component
class RecordedHosts implements HostBook {

  private final HostUses uses;

  RecordedHosts(HostUses uses) {
    this.uses = uses;
  }

  @Override
  public HostState of(String host) {
    return uses.of(host)
        .map(use ->
            new HostState(
                use.host(),
                use.day(),
                use.requests(),
                use.failures(),
                use.lastRequestAt(),
                use.closedUntil(),
                use.reason()))
        .orElseGet(() -> HostState.unknown(host));
  }

  @Override
  public void note(HostState state) {
    uses.note(
        new HostUse(
            state.host(),
            state.day(),
            state.requests(),
            state.failures(),
            state.lastRequestAt(),
            state.closedUntil(),
            state.reason()));
  }
}
