// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

/** A key of the taxonomy with the name shown for it and the list it opens. */
public record Named(String key, String name, String href) {}
