// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The headers that matter, decoded and unfolded; of a document that is no mail, its title.
 *
 * @param messageId without angle brackets; {@code null} where the mail has none
 * @param subject decoded, white space folded; empty where there is none
 * @param senderName display name, or the address where there is no name
 * @param sentAt from {@code Date}; {@code null} where missing or nonsense
 * @param inReplyTo Message-ID of the mail answered, without angle brackets
 */
public record MailHeader(
    @Nullable String messageId,
    String subject,
    @Nullable String senderName,
    @Nullable String senderEmail,
    @Nullable Instant sentAt,
    @Nullable String inReplyTo) {

  /** Of a document that is no mail and has a title only. */
  static MailHeader ofSubject(String subject) {
    return new MailHeader(null, subject, null, null, null, null);
  }
}
