// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

/** An applied filter that can be taken away by {@code removeHref}. */
public record Chip(String name, String value, String removeHref) {}
