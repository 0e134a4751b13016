// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathSourceTests {

  @TempDir Path folder;

  @Test
  void aMissingPathIsToldBeforeAnythingIsRead() {
    Path missing = folder.resolve("missing.mbox");
    assertThatThrownBy(() -> DocumentSources.of(List.of(folder, missing)))
        .isInstanceOf(MissingPathException.class)
        .hasMessageContainingAll(missing.toString(), "does not exist", ".mbox.gz");
  }

  @ParameterizedTest(name = "{0} holding \"{1}\"")
  @CsvSource(
      nullValues = "-",
      value = {
        "a.eml, '', It is empty",
        "a.mbox, '', It is empty",
        "picture.png, '\u0089PNG\u001a', It is neither a mail",
        "notes.txt, some words, -",
        "mail.txt, 'Subject: x', -",
        "garbled.eml, 'no header', -",
      })
  void filesNamedByTheUser(String name, String content, String reason) throws IOException {
    Collected collected = read(write(name, content));
    if (reason == null) {
      assertThat(collected.texts()).containsExactly(content);
    } else {
      assertThat(collected.reasons()).singleElement().asString().startsWith(reason);
    }
  }

  @Test
  void folderIsReadByNameAndTellsWhatItPassedOver() throws IOException {
    write("b.EML", "B: 1\n");
    write("a/z.mbox", "From a Thu Jan  1 00:00:00 1970\nZ: 1\n\n");
    write("c.eml.gz", "C: 1\n");
    write("README", "words");
    write("a/notes.txt", "words");
    Files.createSymbolicLink(folder.resolve("a/round"), folder);
    Collected collected = read(folder);
    assertThat(collected.texts()).containsExactly("Z: 1\n", "B: 1\n", "C: 1\n");
    assertThat(collected.all(PassedOver.class))
        .containsExactly(new PassedOver(folder.toString(), 2));
    assertThat(collected.reasons()).isEmpty();
  }

  @Test
  void aDownloadOfLoresRawIsAnMboxWhateverItsName() throws IOException {
    String from = "From mboxrd@z Thu Jan  1 00:00:00 1970\n";
    Path raw = write("raw.eml", from + "A: 1\n\n>From x\n\n" + from + "B: 1\n\n");
    assertThat(read(raw).texts()).containsExactly("A: 1\n\nFrom x\n", "B: 1\n");
    assertThat(read(raw).origins()).containsExactly(raw + "#1", raw + "#2");
  }

  @Test
  void aFolderWithoutMailSaysSo() throws IOException {
    write("notes.txt", "words");
    assertThat(read(folder).reasons()).singleElement().asString().startsWith("No mail is in it");
    Files.createDirectory(folder.resolve(".git"));
    assertThat(read(folder).reasons()).singleElement().asString().contains("git working tree");
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    byte[] bytes = SampleMails.bytes(content);
    return Files.write(file, name.endsWith(".gz") ? SampleMails.gzip(bytes) : bytes);
  }

  private static Collected read(Path path) {
    return Collected.from(DocumentSources.of(List.of(path)));
  }
}
