// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fix in plain form, as an export writes it.
 *
 * @param title normalised
 * @param firstSeen when the first current pull that carries it was sent; {@code lastSeen} the last
 * @param appearances current pulls that carry it
 * @param secondary further subsystems, in order of weight
 * @param patch the mail that it is known by, where there is one
 * @param corrections people's words, which are in the answers already
 */
public record FixRecord(
    String id,
    String title,
    @Nullable String author,
    Instant firstSeen,
    Instant lastSeen,
    int appearances,
    String subsystem,
    List<String> secondary,
    String kind,
    boolean security,
    String provenance,
    @Nullable String aiAssisted,
    @Nullable String driver,
    List<String> cve,
    List<Why> evidence,
    @Nullable PatchRecord patch,
    List<Origin> origins,
    List<FixCorrection> corrections) {

  /**
   * What the fix's patch names as the bug's origin.
   *
   * @param commit its id as written
   * @param fix id of the recorded fix that it is: this one is then a fix to a fix
   */
  public record Origin(String commit, @Nullable String title, @Nullable String fix) {}

  /** Why an answer was given: the rule and the words or path it fired on. */
  public record Why(String of, String rule, String matched, boolean weak) {}
}
