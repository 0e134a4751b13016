// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mail files and public-inbox epochs in a folder and below, in the order of their names. */
final class MailFolder {

  private static final Pattern EPOCH = Pattern.compile("(\\d+)\\.git");
  private static final Comparator<Path> ORDER = Comparator.comparing(MailFolder::sortKey);

  private final Path root;
  private final Consumer<SourceEvent> sink;
  private final Set<Path> visited = new HashSet<>();
  private long mailFiles;
  private long passedOver;

  MailFolder(Path root, Consumer<SourceEvent> sink) {
    this.root = root;
    this.sink = sink;
  }

  void read() {
    readFolder(root);
    if (passedOver > 0) {
      sink.accept(new PassedOver(root.toString(), passedOver));
    }
    if (mailFiles == 0) {
      sink.accept(new Unreadable(root.toString(), nothingFound()));
    }
  }

  private void readFolder(Path folder) {
    try {
      // Each real folder once: a symbolic link to a folder above would lead round and round.
      if (visited.add(folder.toRealPath())) {
        children(folder).forEach(this::readChild);
      }
    } catch (IOException e) {
      sink.accept(new Unreadable(folder.toString(), MailFile.reason(e)));
    }
  }

  private void readChild(Path child) {
    Optional<InboxEpoch> epoch = InboxEpoch.at(child);
    if (epoch.isPresent()) {
      readEpoch(child, epoch.get());
    } else if (Files.isDirectory(child)) {
      readFolder(child);
    } else if (MailFile.isNamedAsMail(child) && Files.isRegularFile(child)) {
      mailFiles++;
      MailFile.read(child, sink);
    } else {
      passedOver++;
    }
  }

  /** An inbox's {@code all.git} only refers to the epochs beside it; {@code .git} is no inbox. */
  private void readEpoch(Path child, InboxEpoch epoch) {
    String name = child.getFileName().toString();
    if (!name.equals("all.git") && !name.equals(".git")) {
      mailFiles++;
      epoch.read(sink);
    }
  }

  private String nothingFound() {
    return Files.exists(root.resolve(".git"))
        ? "It is a git working tree without mails; kernel trees come in a later version."
        : "No mail is in it: no .eml, .mbox or .mbox.gz file, no public-inbox repository.";
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted(ORDER).toList();
    }
  }

  /** By name, but epoch 10 after epoch 9. */
  private static String sortKey(Path path) {
    String name = path.getFileName().toString();
    Matcher epoch = EPOCH.matcher(name);
    return epoch.matches() ? "0".repeat(Math.max(0, 20 - epoch.group(1).length())) + name : name;
  }
}
