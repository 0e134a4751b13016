// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where a source for given paths, or for a stream, is made. */
public final class DocumentSources {

  private DocumentSources() {}

  /**
   * The documents of files, folders and public-inbox repositories, one path after the other.
   *
   * @throws MissingPathException if one of them does not exist; nothing has been read then
   */
  public static DocumentSource of(List<Path> paths) {
    paths.stream()
        .filter(Files::notExists)
        .findFirst()
        .ifPresent(path -> {
          throw new MissingPathException(path);
        });
    return new PathSource(List.copyOf(paths));
  }

  /**
   * The mail, or the mails of the mbox, that {@code in} holds, gzip or not. The stream is read
   * once, and not closed.
   *
   * @param name how it is named to people, {@code standard input} for example
   */
  public static DocumentSource of(InputStream in, String name) {
    return new StreamSource(in, name);
  }
}
