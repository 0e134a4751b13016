// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
/** The command line: one class a command, over the same services as the site. */
@ApplicationModule(
    allowedDependencies = {"source", "reading", "classify", "catalog", "ingest", "hardware"})
@NullMarked
package org.fixtide.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
