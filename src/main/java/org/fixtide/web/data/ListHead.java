// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.data;

/**
 * What is said of a list.
 *
 * @param name of its file, without the ending
 * @param revision the record's, see {@link org.fixtide.catalog.CatalogVersion}
 * @param total its entries
 * @param definition what is listed and counted, in a sentence or two
 */
public record ListHead(String name, long revision, long total, String definition) {}
