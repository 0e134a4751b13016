// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What moves: figures, baselines and facts computed from the catalog, each with the filter of the
 * fixes behind it.
 */
@ApplicationModule(allowedDependencies = {"catalog", "classify", "reading"})
@NullMarked
package org.fixtide.trend;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
