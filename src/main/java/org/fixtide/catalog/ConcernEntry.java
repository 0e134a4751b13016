// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fix with what matters to whoever asks whether they have it.
 *
 * @param release the first release that a pull brought it to, {@code 6.19}
 * @param inMainline whether that pull went to Linus Torvalds; else the release is the one that was
 *     in preparation when a subsystem's pull was sent
 */
public record ConcernEntry(
    FixEntry fix, @Nullable String release, boolean inMainline, List<String> cves) {}
