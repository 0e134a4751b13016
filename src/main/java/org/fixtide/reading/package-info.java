// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What a text says: mails to plain records ({@link org.fixtide.reading.PullSummary}, ...). Pure:
 * bytes in, records out; no Spring, no I/O, no clock.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.fixtide.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
