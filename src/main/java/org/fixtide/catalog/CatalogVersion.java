// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

/**
 * Names a state of the catalog: equal as long as nothing was recorded or re-read, so that what was
 * computed of it may be kept.
 */
public record CatalogVersion(String stamp) {}
