// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

/**
 * What the frame around a page needs of it.
 *
 * @param title for the browser and search results, without the site's name
 * @param description one or two sentences for search results
 * @param nav entry of the navigation it belongs to: {@code releases}, {@code pulls}, {@code
 *     subsystems}, {@code fixes}, {@code about}, or empty
 * @param path canonical path with query
 */
public record PageHead(String title, String description, String nav, String path) {}
