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
 * @param pull set where the state is {@code PULL}
 * @param notice set where the state is {@code NOTICE}
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
    @Nullable PullRecord pull,
    @Nullable NoticeRecord notice) {}
