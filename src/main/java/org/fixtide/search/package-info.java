// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
/** Where is it: the full-text index of fixes, in memory, made anew when the record has changed. */
@ApplicationModule(allowedDependencies = "catalog")
@NullMarked
package org.fixtide.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
