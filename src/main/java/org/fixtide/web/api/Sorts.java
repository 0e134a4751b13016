// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.api;

import java.util.Objects;
import org.fixtide.catalog.BadFilterException;
import org.springframework.util.MultiValueMap;

/** Orders that a reader may ask for. */
final class Sorts {

  private Sorts() {}

  static boolean oldestFirst(MultiValueMap<String, String> parameters) {
    String sort = Objects.requireNonNullElse(parameters.getFirst("sort"), "newest");
    return switch (sort) {
      case "newest" -> false;
      case "oldest" -> true;
      default -> throw new BadFilterException("sort", sort, "newest, oldest");
    };
  }
}
