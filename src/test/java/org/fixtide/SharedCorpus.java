// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the developers' collection of real mails lies; a user's clone does not have it. */
public final class SharedCorpus {

  private SharedCorpus() {}

  /** A file or folder of {@code shared}; the calling test is skipped, and says so, without it. */
  public static Path path(String name) {
    Path path = folder().resolve(name);
    assumeThat(path)
        .as("Skipped: %s is absent; name the folder by -Dfixtide.shared=...", path)
        .exists();
    return path;
  }

  private static Path folder() {
    String named = System.getProperty("fixtide.shared");
    return named != null
        ? Path.of(named)
        : Stream.of("../shared", "../../shared")
            .map(Path::of)
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("../shared"));
  }
}
