// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a fix beyond its pulls.
 *
 * @param secondary keys of further subsystems, in order of weight
 * @param patch the mail that it is known by
 * @param mendedBy later fixes whose origin it is, newest first
 * @param corrections people's words on it, the oldest first
 */
public record FixHistory(
    List<String> secondary,
    List<String> cves,
    @Nullable PatchRecord patch,
    List<FixOrigin> origins,
    List<FixEntry> mendedBy,
    List<FixCorrection> corrections) {}
