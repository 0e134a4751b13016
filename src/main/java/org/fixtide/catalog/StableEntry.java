// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A networking commit of a stable release, labelled as the recorded fix that it is, otherwise by
 * its own text.
 *
 * @param released when the version was released, or listed by a distribution
 * @param fixId the recorded fix, where it is one
 * @param first the first version of the series that lists the title: another one where it came in
 *     twice
 */
public record StableEntry(
    String version,
    @Nullable Instant released,
    int position,
    String title,
    String titleKey,
    @Nullable String commit,
    List<String> cves,
    @Nullable String fixId,
    String subsystem,
    String kind,
    boolean security,
    String provenance,
    @Nullable String driver,
    String first) {}
