// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.time.Duration;
import java.util.List;
import org.fixtide.source.Ending;
import org.fixtide.source.Listed;
import org.fixtide.source.SourceEvent;
import org.fixtide.source.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * How a visit to a live source went.
 *
 * @param source its key
 * @param ending null where another process was at it already
 * @param requests sent over HTTP
 * @param listed what a dry visit would have taken
 */
public record SyncResult(
    String source,
    @Nullable Ending ending,
    int requests,
    ImportResult result,
    List<Listed> listed) {

  private static ImportResult nothing(List<String> unreadable, Duration time) {
    return new ImportResult(Tally.NONE, Tally.NONE, 0, unreadable, 0, time);
  }

  static SyncResult elsewhere(String source) {
    return new SyncResult(source, null, 0, nothing(List.of(), Duration.ZERO), List.of());
  }

  static SyncResult looked(
      String source, Ending ending, int requests, List<SourceEvent> events, Duration time) {
    List<String> unreadable =
        events.stream()
            .filter(Unreadable.class::isInstance)
            .map(Unreadable.class::cast)
            .map(part -> part.origin() + ": " + part.reason())
            .toList();
    List<Listed> listed =
        events.stream().filter(Listed.class::isInstance).map(Listed.class::cast).toList();
    return new SyncResult(source, ending, requests, nothing(unreadable, time), listed);
  }

  /** Whether another process visits this source just now. */
  public boolean isElsewhere() {
    return ending == null;
  }

  /** Whether all there was is read, or will be without anybody's doing. */
  public boolean isGood() {
    return ending == null
        || (ending.how() == Ending.How.CURRENT || ending.how() == Ending.How.MORE)
            && !result.hasProblems();
  }
}
