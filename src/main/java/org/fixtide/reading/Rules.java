// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.regex.Pattern;

/** The lines of dashes that {@code git request-pull} draws; mail programs may shorten them. */
final class Rules {

  private static final Pattern RULE =
      Pattern.compile("^\\s{0,3}(?:-{30,}|[\u2014\u2013\u2500]{15,})$");

  private Rules() {}

  static boolean isRule(String line) {
    return RULE.matcher(line).matches();
  }
}
