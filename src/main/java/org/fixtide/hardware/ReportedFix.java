// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.hardware;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.fixtide.catalog.StableEntry;
import org.fixtide.catalog.StableOrder;
import org.jspecify.annotations.Nullable;

/**
 * A fix that concerns a machine.
 *
 * @param id of the recorded fix; {@code null} where only a stable release's changelog knows it
 * @param release the first mainline release that has it; {@code null} where that is not on record
 * @param stable by series the first stable release that carries it, the newest series first
 * @param state whether the machine's kernel has it
 * @param date when a pull first carried it, otherwise when the stable release came
 */
public record ReportedFix(
    @Nullable String id,
    String title,
    String subsystem,
    String kind,
    boolean security,
    String provenance,
    @Nullable String driver,
    List<String> cves,
    @Nullable String release,
    List<Carried> stable,
    State state,
    @Nullable Instant date) {

  /** A stable release that carries the fix, the first one of its series. */
  public record Carried(String series, String version) {}

  /** In order of what a reader wants to know first. */
  public enum State {
    @JsonProperty("missing")
    MISSING("missing"),
    @JsonProperty("not known")
    NOT_KNOWN("not known"),
    @JsonProperty("in yours")
    PRESENT("in yours");

    private final String words;

    State(String words) {
      this.words = words;
    }

    /** As files and texts have it. */
    public String words() {
      return words;
    }
  }

  /** A commit of a stable release, with that release as the one that carries it. */
  public static ReportedFix of(StableEntry entry, State state) {
    return new ReportedFix(
        entry.fixId(),
        entry.title(),
        entry.subsystem(),
        entry.kind(),
        entry.security(),
        entry.provenance(),
        entry.driver(),
        entry.cves(),
        null,
        List.of(new Carried(StableOrder.series(entry.version()), entry.version())),
        state,
        entry.released());
  }

  boolean isMissing() {
    return state == State.MISSING;
  }
}
