// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.List;

/** What a changelog lists of stable releases, in its order. */
public record ChangelogRecord(List<StableRecord> releases) implements Found {}
