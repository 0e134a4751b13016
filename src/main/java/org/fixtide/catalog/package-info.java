// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What is known: entities, repositories and the schema; identity and merging of fixes; the filter
 * over them. Does not know where records came from nor how they are shown.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.fixtide.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
