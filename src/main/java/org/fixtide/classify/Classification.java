// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.classify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a fix is about, in the taxonomy's keys.
 *
 * @param subsystem the primary subsystem's key
 * @param secondary further subsystems, in order of weight
 * @param kind key of the kind of bug
 * @param provenance key of who or what found it
 * @param assistance what helped to write it, by its trailer, or {@code null}
 * @param driver kernel module it concerns, or {@code null}
 * @param cve CVE ids that the text names
 * @param evidence why, in the order of the answers above
 */
public record Classification(
    String subsystem,
    List<String> secondary,
    String kind,
    boolean security,
    String provenance,
    @Nullable Assistance assistance,
    @Nullable String driver,
    List<String> cve,
    List<Evidence> evidence) {

  /** Tool and model that helped to write the fix, as its trailer names them, or {@code null}. */
  public @Nullable String aiAssisted() {
    return assistance == null ? null : assistance.written();
  }
}
