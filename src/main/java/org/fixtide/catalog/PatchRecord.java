// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A patch mail in plain form.
 *
 * @param messageId without angle brackets
 * @param title normalised
 * @param author as the patch names them
 * @param version of its series, 1 where it says none
 * @param message the commit message with its trailers; of the bundled record no more than the words
 *     that decide
 * @param trailers in their order
 * @param origins the commits that brought the bug in, by its {@code Fixes:} trailers
 */
public record PatchRecord(
    String messageId,
    String title,
    @Nullable String author,
    Instant sentAt,
    int version,
    String message,
    List<File> files,
    List<Trailer> trailers,
    List<Origin> origins)
    implements Found {

  /** A changed file: its path after the change, lines added and removed. */
  public record File(String path, int insertions, int deletions) {}

  /** One trailer, {@code Reported-by: Name <address>}. */
  public record Trailer(String key, String value) {}

  /**
   * A commit that is named as the bug's origin.
   *
   * @param commit its id as written, often shortened
   * @param title normalised
   */
  public record Origin(String commit, @Nullable String title) {}

  /** This patch with another message. */
  public PatchRecord withMessage(String words) {
    return new PatchRecord(
        messageId, title, author, sentAt, version, words, files, trailers, origins);
  }

  /** Paths of the changed files. */
  public List<String> paths() {
    return files.stream().map(File::path).toList();
  }
}
