// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectInserter;
import org.junit.jupiter.api.Test;

class PublicInboxSourceTests extends DocumentSourceContract {

  @Override
  DocumentSource keeping(List<String> mails) throws IOException {
    return DocumentSources.of(List.of(epoch("0.git", mails)));
  }

  private Path epoch(String name, List<String> mails) throws IOException {
    Path gitDir = folder.resolve(name);
    try (TestInbox inbox = new TestInbox(gitDir)) {
      for (String mail : mails) {
        inbox.mail(mail);
      }
    }
    return gitDir;
  }

  @Test
  void dateIsWhenTheArchiveReceivedIt() throws IOException {
    Collected collected = Collected.from(keeping(SampleMails.ALL));
    assertThat(collected.documents().get(2).date()).isEqualTo(TestInbox.START.plusSeconds(120));
  }

  @Test
  void withdrawnMailHasTheDigestOfTheMail() throws IOException {
    Path gitDir = folder.resolve("0.git");
    try (TestInbox inbox = new TestInbox(gitDir)) {
      inbox.mail(SampleMails.PULL);
      inbox.withdraw(SampleMails.PULL);
    }
    Collected collected = read(gitDir);
    assertThat(collected.all(Withdrawal.class))
        .extracting(Withdrawal::digest)
        .containsExactly(collected.documents().getFirst().digest());
  }

  @Test
  void purgedCommitsAndOddZonesDoNoHarm() throws IOException {
    Path gitDir = folder.resolve("0.git");
    try (TestInbox inbox = new TestInbox(gitDir)) {
      inbox.commit("m", SampleMails.PULL, "+2000");
      inbox.commit(null, "", "+0000");
      inbox.commit("m", SampleMails.CRLF, "-9999");
    }
    assertThat(read(gitDir).texts()).containsExactly(SampleMails.PULL, SampleMails.CRLF);
    assertThat(read(gitDir).reasons()).isEmpty();
  }

  @Test
  void epochsOfAnInboxInNumericOrder() throws IOException {
    for (int epoch : new int[] {10, 9, 0}) {
      epoch("git/" + epoch + ".git", List.of(SampleMails.PULL + epoch));
    }
    epoch("all.git", List.of());
    Files.writeString(folder.resolve("msgmap.sqlite3"), "");
    Collected collected = read(folder);
    assertThat(collected.texts())
        .containsExactly(SampleMails.PULL + 0, SampleMails.PULL + 9, SampleMails.PULL + 10);
    assertThat(collected.reasons()).isEmpty();
  }

  @Test
  void aMissingBlobStopsNothing() throws IOException {
    Path gitDir = epoch("0.git", SampleMails.ALL);
    String id = blobId(SampleMails.CRLF);
    Files.delete(gitDir.resolve("objects").resolve(id.substring(0, 2)).resolve(id.substring(2)));
    Collected collected = read(gitDir);
    assertThat(collected.texts()).hasSize(SampleMails.ALL.size() - 1);
    assertThat(collected.reasons()).singleElement().asString().contains(id);
  }

  @Test
  void anotherRepositoryIsToldApart() throws IOException {
    Path gitDir = folder.resolve("linux.git");
    try (TestInbox repository = new TestInbox(gitDir)) {
      repository.commit("Makefile", "VERSION = 9\n", "+0000");
    }
    assertThat(read(gitDir).reasons()).singleElement().asString().contains("Kernel trees");
  }

  private static Collected read(Path path) {
    return Collected.from(DocumentSources.of(List.of(path)));
  }

  private static String blobId(String text) {
    byte[] bytes = SampleMails.bytes(text);
    try (var inserter = new ObjectInserter.Formatter()) {
      return inserter.idFor(Constants.OBJ_BLOB, bytes).name();
    }
  }
}
