// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What a fix is about: the taxonomy and its rules, kept as data; yields a {@link
 * org.fixtide.classify.Classification} with its evidence. Pure: no Spring, no I/O beyond its own
 * data files, no clock.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.fixtide.classify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
