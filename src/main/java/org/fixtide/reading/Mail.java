// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mail, decoded.
 *
 * @param fields the first field of each name, by lower-case name, decoded and unfolded
 * @param lines the text: no carriage returns, no trailing blanks, plain spaces only
 */
record Mail(MailHeader header, Map<String, String> fields, List<String> lines) {

  @Nullable String field(String lowerCaseName) {
    return fields.get(lowerCaseName);
  }
}
