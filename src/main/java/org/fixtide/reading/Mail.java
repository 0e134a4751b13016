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
 * @param asSent the same with the line breaks it was sent with; others than those of {@code lines}
 *     only where the mail is {@code format=flowed}
 * @param attachments texts of attached patches
 */
record Mail(
    MailHeader header,
    Map<String, String> fields,
    List<String> lines,
    List<String> asSent,
    List<String> attachments) {

  @Nullable String field(String lowerCaseName) {
    return fields.get(lowerCaseName);
  }
}
