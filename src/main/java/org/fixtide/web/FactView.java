// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact ready to show.
 *
 * @param id its anchor
 * @param href list or page behind it
 * @param linkText what that link says: {@code 77 fixes}
 */
public record FactView(
    String id, List<Part> parts, String href, String linkText, @Nullable String permalink) {

  /**
   * A piece of the sentence.
   *
   * @param figure whether it is a number that opens the records behind it
   */
  public record Part(String text, @Nullable String href, boolean figure) {}

  /** The sentence as plain text. */
  public String sentence() {
    return String.join("", parts.stream().map(Part::text).toList());
  }
}
