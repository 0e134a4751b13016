// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.jspecify.annotations.Nullable;

/**
 * The commits of one epoch, oldest first. A commit's tree holds the mail as {@code m}, or as {@code
 * d} where it is withdrawn; a purged commit holds neither.
 */
final class InboxHistory implements AutoCloseable {

  static final String MAIL = "m";
  private static final String WITHDRAWN = "d";

  /** So many of the newest commits may be purged before the repository is taken for another. */
  private static final int TRIED = 1000;

  private static final String NO_INBOX =
      "It is a git repository, but none of its newest "
          + TRIED
          + " commits holds a mail as public-inbox v2 keeps it (a file m)."
          + " Kernel trees come in a later version.";

  private final String name;
  private final Consumer<SourceEvent> sink;
  private final ObjectReader reader;
  private final Set<ObjectId> shallow;
  private final CanonicalTreeParser tree = new CanonicalTreeParser();

  InboxHistory(String name, Repository repository, Consumer<SourceEvent> sink) throws IOException {
    this.name = name;
    this.sink = sink;
    this.reader = repository.newObjectReader();
    this.shallow = repository.getObjectDatabase().getShallowCommits();
  }

  void read(ObjectId tip) throws IOException {
    if (!holdsMails(tip)) {
      sink.accept(new Unreadable(name, NO_INBOX));
      return;
    }
    CommitIds commits = history(tip);
    for (int i = commits.size() - 1; i >= 0; i--) {
      readCommit(commits.get(i));
    }
  }

  private boolean holdsMails(ObjectId tip) throws IOException {
    ObjectId id = tip;
    for (int i = 0; i < TRIED && id != null; i++) {
      RevCommit commit = commit(id);
      if (findMail(commit)) {
        return true;
      }
      id = parent(commit);
    }
    return false;
  }

  /** The ids from the newest to the oldest; public-inbox writes no merges. */
  private CommitIds history(ObjectId tip) throws IOException {
    CommitIds commits = new CommitIds();
    ObjectId id = tip;
    while (id != null) {
      RevCommit commit;
      try {
        commit = commit(id);
      } catch (MissingObjectException e) {
        unreadable(id, "Older mails than this are missing in the repository; fetch it again.");
        break;
      }
      commits.add(id);
      if (commit.getParentCount() > 1) {
        unreadable(id, "It is a merge: the mails of the branch it takes in were not read.");
      }
      id = parent(commit);
    }
    return commits;
  }

  private void readCommit(ObjectId id) {
    try {
      RevCommit commit = commit(id);
      if (findMail(commit)) {
        readMail(id, commit);
      }
    } catch (IOException e) {
      unreadable(id, MailFile.reason(e));
    }
  }

  private void readMail(ObjectId id, RevCommit commit) throws IOException {
    ObjectLoader blob = reader.open(tree.getEntryObjectId(), Constants.OBJ_BLOB);
    if (blob.getSize() > MailStream.MAIL_LIMIT) {
      sink.accept(Mbox.tooLarge(origin(id), MailStream.MAIL_LIMIT));
      return;
    }
    byte[] bytes = blob.getCachedBytes(MailStream.MAIL_LIMIT);
    // The committer's time alone: archives have author zones beyond +18:00, which Java refuses.
    sink.accept(
        tree.getEntryPathString().equals(MAIL)
            ? SourceDocument.mail(bytes, origin(id), Instant.ofEpochSecond(commit.getCommitTime()))
            : new Withdrawal(origin(id), SourceDocument.digestOf(bytes)));
  }

  /** Moves {@link #tree} to the mail or withdrawn mail of a commit. */
  private boolean findMail(RevCommit commit) throws IOException {
    for (tree.reset(reader, commit.getTree()); !tree.eof(); tree.next()) {
      String file = tree.getEntryPathString();
      if (file.equals(MAIL) || file.equals(WITHDRAWN)) {
        return FileMode.REGULAR_FILE.equals(tree.getEntryRawMode());
      }
    }
    return false;
  }

  private RevCommit commit(ObjectId id) throws IOException {
    return RevCommit.parse(reader.open(id, Constants.OBJ_COMMIT).getCachedBytes());
  }

  private @Nullable ObjectId parent(RevCommit commit) {
    boolean last = commit.getParentCount() == 0 || shallow.contains(commit);
    return last ? null : commit.getParent(0).copy();
  }

  private void unreadable(ObjectId id, String reason) {
    sink.accept(new Unreadable(origin(id), reason));
  }

  private String origin(ObjectId id) {
    return name + "#" + id.name();
  }

  @Override
  public void close() {
    reader.close();
  }
}
