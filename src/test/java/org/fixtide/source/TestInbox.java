// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;

/** Writes an epoch as public-inbox does: one commit a mail, its blob named {@code m}. */
final class TestInbox implements AutoCloseable {

  static final Instant START = Instant.parse("2026-01-05T10:00:00Z");

  private final Repository repository;
  private @Nullable ObjectId tip;
  private int commits;

  TestInbox(Path gitDir) throws IOException {
    repository = new FileRepositoryBuilder().setGitDir(gitDir.toFile()).build();
    repository.create(true);
  }

  void mail(String text) throws IOException {
    commit("m", text, "+0000");
  }

  void withdraw(String text) throws IOException {
    commit("d", text, "+0000");
  }

  /** A commit with one file, a minute after the last. */
  void commit(@Nullable String file, String text, String zone) throws IOException {
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      TreeFormatter tree = new TreeFormatter();
      if (file != null) {
        ObjectId blob = inserter.insert(Constants.OBJ_BLOB, SampleMails.bytes(text));
        tree.append(file, FileMode.REGULAR_FILE, blob);
      }
      ObjectId treeId = inserter.insert(tree);
      tip = inserter.insert(Constants.OBJ_COMMIT, SampleMails.bytes(commitText(treeId, zone)));
      inserter.flush();
    }
    commits++;
    RefUpdate update = repository.updateRef(Constants.HEAD);
    update.setNewObjectId(tip);
    update.forceUpdate();
  }

  /** By hand, as JGit writes no zone that Java refuses. */
  private String commitText(ObjectId tree, String zone) {
    long seconds = START.plusSeconds(60L * commits).getEpochSecond();
    String parent = tip == null ? "" : "parent " + tip.name() + "\n";
    return "tree %s\n%sauthor Ann <a@example.org> %d %s\ncommitter Ann <a@example.org> %d %s\n\nx\n"
        .formatted(tree.name(), parent, seconds, zone, seconds, zone);
  }

  ObjectId tip() {
    return Objects.requireNonNull(tip);
  }

  @Override
  public void close() {
    repository.close();
  }
}
