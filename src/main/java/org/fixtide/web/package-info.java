// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
/** How it is shown: pages, templates, downloads. No queries of its own. */
@ApplicationModule(
    allowedDependencies = {"catalog", "classify", "ingest", "trend", "hardware", "search"})
@NullMarked
package org.fixtide.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
