// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Where text comes from: mail files, mboxes, public-inbox epochs, standard input, and web servers
 * by way of a polite {@link org.fixtide.source.Fetcher}. A {@link org.fixtide.source.LiveSource} is
 * visited again and again for what is new. Lists and streams {@link
 * org.fixtide.source.SourceDocument documents}; does not know what a pull is.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.fixtide.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
