// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import java.util.List;

/**
 * The values of one criterion with the number of fixes each would show.
 *
 * @param key the URL's parameter
 * @param base largest count, the width of a full bar; at least 1
 */
public record Facet(String key, String title, List<Option> options, long base) {

  /**
   * @param href the list with this value chosen, or without it where it is chosen now
   */
  public record Option(String key, String name, long count, boolean chosen, String href) {}
}
