// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

/** A feed that a page points to. */
public record FeedLink(String title, String href) {}
