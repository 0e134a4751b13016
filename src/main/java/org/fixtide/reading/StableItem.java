// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One commit of a stable release.
 *
 * @param title without what a distribution adds to it
 * @param author {@code null} where the changelog does not say
 * @param message the commit message below the title; {@code null} where the changelog has titles
 *     only
 * @param upstreamCommit id of the mainline commit that was taken over, lower-case hex
 * @param commit its own id in the stable tree
 * @param cves the CVE ids that the changelog names with it, in their order
 */
public record StableItem(
    String title,
    @Nullable String author,
    @Nullable String message,
    @Nullable String upstreamCommit,
    @Nullable String commit,
    List<String> cves) {}
