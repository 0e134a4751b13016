// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One patch mail.
 *
 * @param title the commit's title, without {@code [PATCH ...]}
 * @param author from the body's own {@code From:} line where there is one, else the sender
 * @param message the commit message below the title, up to the {@code ---} line
 * @param targets the trees that the subject's brackets name, in lower case: {@code net}
 * @param trailers in their order
 * @param files what the diff changes, in its order; each once
 * @param fixes what its {@code Fixes:} trailers name; those that name no commit are left out
 */
public record Patch(
    MailHeader header,
    String title,
    @Nullable String author,
    String message,
    Series series,
    List<String> targets,
    List<Trailer> trailers,
    List<FileChange> files,
    List<FixesTag> fixes)
    implements Reading {

  /** Paths of the files it changes. */
  public List<String> paths() {
    return files.stream().map(FileChange::path).toList();
  }
}
