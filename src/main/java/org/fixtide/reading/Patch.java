// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import org.jspecify.annotations.Nullable;

/**
 * One patch mail.
 *
 * @param title the commit's title, without {@code [PATCH ...]}
 * @param author from the body's own {@code From:} line where there is one, else the sender
 * @param message the commit message below the title, up to the {@code ---} line
 */
public record Patch(MailHeader header, String title, @Nullable String author, String message)
    implements Reading {}
