// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import org.jspecify.annotations.Nullable;

/** A step of the way to a page; the last one has no address. */
public record Crumb(String name, @Nullable String href) {}
