// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The flow that joins source, reading, classify and catalog: runs, quarantine, re-reading, export,
 * the bundled record, visits to live sources.
 */
@ApplicationModule(allowedDependencies = {"source", "reading", "classify", "catalog"})
@NullMarked
package org.fixtide.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
