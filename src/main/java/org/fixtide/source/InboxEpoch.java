// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;
import org.jspecify.annotations.Nullable;

/**
 * One epoch of a public-inbox v2 archive: a git repository, usually bare, in which each commit is a
 * mail.
 *
 * @param path as the user knows it
 * @param gitDir where git's own files are
 */
record InboxEpoch(Path path, Path gitDir) {

  private static final String NO_TIP =
      "The repository has no commit on HEAD or its only branch. An inbox must be cloned by epoch"
          + " (.../0, .../1): without a number the clone is empty.";

  static {
    // JGit measures a file system's clock before first use, for seconds; nothing is written here.
    FS.FileStoreAttributes.setBackground(true);
  }

  /** The repository at {@code path}, whether or not it turns out to hold mails. */
  static Optional<InboxEpoch> at(Path path) {
    if (isGitDir(path)) {
      return Optional.of(new InboxEpoch(path, path));
    }
    Path inside = path.resolve(Constants.DOT_GIT);
    boolean checkedOut = isGitDir(inside) && Files.isRegularFile(path.resolve(InboxHistory.MAIL));
    return checkedOut ? Optional.of(new InboxEpoch(path, inside)) : Optional.empty();
  }

  private static boolean isGitDir(Path path) {
    return Files.isRegularFile(path.resolve(Constants.HEAD))
        && Files.isDirectory(path.resolve(Constants.OBJECTS))
        && Files.isDirectory(path.resolve("refs"));
  }

  void read(Consumer<SourceEvent> sink) {
    try (Repository repository = open();
        InboxHistory history = new InboxHistory(path.toString(), repository, sink)) {
      ObjectId tip = tip(repository);
      if (tip == null) {
        sink.accept(new Unreadable(path.toString(), NO_TIP));
      } else {
        history.read(tip);
      }
    } catch (IOException e) {
      sink.accept(new Unreadable(path.toString(), MailFile.reason(e)));
    }
  }

  private Repository open() throws IOException {
    return new FileRepositoryBuilder().setGitDir(gitDir.toFile()).setMustExist(true).build();
  }

  private static @Nullable ObjectId tip(Repository repository) throws IOException {
    ObjectId head = repository.resolve(Constants.HEAD);
    if (head != null) {
      return head;
    }
    List<Ref> branches = repository.getRefDatabase().getRefsByPrefix(Constants.R_HEADS);
    return branches.size() == 1 ? branches.getFirst().getObjectId() : null;
  }
}
