// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A file of one mail, or of many. */
final class MailFile {

  private static final Pattern NAME =
      Pattern.compile(".*\\.(eml|mbox)(\\.gz)?", Pattern.CASE_INSENSITIVE);

  private MailFile() {}

  /** Whether a folder's file is taken as mail; one that the user names is tried in any case. */
  static boolean isNamedAsMail(Path path) {
    return NAME.matcher(path.getFileName().toString()).matches();
  }

  static void read(Path path, Consumer<SourceEvent> sink) {
    try (InputStream in = Files.newInputStream(path)) {
      new MailStream(path.toString(), sink, !isNamedAsMail(path)).read(in);
    } catch (IOException e) {
      sink.accept(new Unreadable(path.toString(), reason(e)));
    }
  }

  /** Java's own message for a refusal is the path alone. */
  static String reason(IOException e) {
    return e instanceof AccessDeniedException
        ? "Permission denied."
        : "It cannot be read (%s).".formatted(MailStream.cause(e));
  }
}
