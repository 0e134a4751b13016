// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The documents of files, folders and repositories, one path after the other. */
record PathSource(List<Path> paths) implements DocumentSource {

  @Override
  public String name() {
    return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
  }

  @Override
  public void read(Consumer<SourceEvent> sink) {
    paths.forEach(path -> read(path, sink));
  }

  private static void read(Path path, Consumer<SourceEvent> sink) {
    Optional<InboxEpoch> epoch = InboxEpoch.at(path);
    if (epoch.isPresent()) {
      epoch.get().read(sink);
    } else if (Files.isDirectory(path)) {
      new MailFolder(path, sink).read();
    } else {
      MailFile.read(path, sink);
    }
  }
}
