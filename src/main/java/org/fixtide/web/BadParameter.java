// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

/** What was wrong with an address's parameter, for the page that says so. */
public record BadParameter(String parameter, String value, String allowed) {}
