// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every source owes: the same mails give the same documents, wherever they are kept. */
abstract class DocumentSourceContract {

  @TempDir Path folder;

  /** A source that keeps {@code mails}, in this order. */
  abstract DocumentSource keeping(List<String> mails) throws IOException;

  @Test
  void givesEachMailByteForByteInOrder() throws IOException {
    Collected collected = Collected.from(keeping(SampleMails.ALL));
    assertThat(collected.texts()).isEqualTo(SampleMails.ALL);
    assertThat(collected.events()).hasSameSizeAs(SampleMails.ALL);
  }

  @Test
  void namesEachByDigestOriginAndType() throws IOException {
    List<SourceDocument> documents = Collected.from(keeping(SampleMails.ALL)).documents();
    assertThat(documents)
        .extracting(SourceDocument::digest)
        .isEqualTo(
            SampleMails.ALL.stream()
                .map(mail -> SourceDocument.digestOf(SampleMails.bytes(mail)))
                .toList());
    assertThat(documents).extracting(SourceDocument::origin).doesNotHaveDuplicates();
    assertThat(documents).extracting(SourceDocument::mediaType).containsOnly("message/rfc822");
  }

  @Test
  void letsTheSinkStopIt() throws IOException {
    DocumentSource source = keeping(SampleMails.ALL);
    var stop = new IllegalStateException("enough");
    assertThatThrownBy(() ->
            source.read(event -> {
              throw stop;
            }))
        .isSameAs(stop);
  }

  @Test
  void holdsNoMailWithoutSayingSo() throws IOException {
    Collected collected = Collected.from(keeping(List.of()));
    assertThat(collected.documents()).isEmpty();
    assertThat(collected.reasons()).hasSize(1);
  }
}
