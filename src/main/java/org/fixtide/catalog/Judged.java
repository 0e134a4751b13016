// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reader made of a stored document.
 *
 * @param state what it is; never {@code NEW} or {@code WITHDRAWN}
 * @param reason why it is quarantined, or what it is instead of a pull
 * @param revision the reader's
 * @param found set where the state is {@code PULL}, {@code NOTICE} or {@code STABLE}, or {@code
 *     PATCH} and the mail says when it was sent
 */
public record Judged(
    long documentId,
    String digest,
    DocumentState state,
    @Nullable String messageId,
    @Nullable String subject,
    @Nullable Instant sentAt,
    @Nullable String reason,
    int revision,
    @Nullable Found found) {

  @Nullable PullRecord pull() {
    return found instanceof PullRecord pull ? pull : null;
  }
}
