// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a fix is about, in the taxonomy's keys.
 *
 * @param evidence why the machine says so
 * @param corrections a person's words that went into the labels, the oldest first
 */
public record FixLabels(
    String subsystem,
    List<String> secondary,
    String kind,
    boolean security,
    String provenance,
    @Nullable String aiAssisted,
    @Nullable String driver,
    List<String> cves,
    List<FixEvidence> evidence,
    List<FixCorrection> corrections) {}
