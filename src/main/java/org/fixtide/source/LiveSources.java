// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Where the live sources of the settings are made. */
public final class LiveSources {

  private LiveSources() {}

  /** The sources that the settings name, in the order in which they are visited. */
  public static List<LiveSource> of(SyncSettings settings, Fetcher fetcher) {
    InstantSource clock = InstantSource.system();
    List<LiveSource> sources = new ArrayList<>();
    settings
        .inboxes()
        .forEach(inbox -> sources.add(new LoreInbox(inbox, settings, fetcher, clock)));
    return List.copyOf(sources);
  }
}
