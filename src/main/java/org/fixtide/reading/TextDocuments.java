// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.reading;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Documents that are no mails, told by how they begin. */
final class TextDocuments {

  private static final int PEEK = 4096;
  private static final Pattern HTML = Pattern.compile("<[!?a-zA-Z].*", Pattern.DOTALL);

  private TextDocuments() {}

  /** {@code null} where nothing at the beginning tells that it is another document than a mail. */
  static @Nullable Reading read(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(PEEK, bytes.length), StandardCharsets.UTF_8)
            .replace("\uFEFF", "")
            .stripLeading();
    String line = start.lines().findFirst().orElse("").stripTrailing();
    if (DebianChangelog.isFirst(line)) {
      return changelog(bytes, DebianChangelog::read);
    }
    if (KernelChangelog.isFirst(line)) {
      return changelog(bytes, KernelChangelog::read);
    }
    return HTML.matcher(start).matches() ? html(bytes) : null;
  }

  /** {@code null} where nothing in the text reads as a fix. */
  static @Nullable Article plainArticle(byte[] bytes) {
    Article article = ArticleReader.ofText(MailText.cleaned(Charsets.decode(bytes, null)));
    return article.items().isEmpty() ? null : article;
  }

  private static Reading changelog(byte[] bytes, Function<Stream<String>, StableChangelog> reader) {
    // Line by line: as one string it would take twice the room of its bytes besides them.
    StableChangelog changelog =
        reader.apply(
            new BufferedReader(
                    new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))
                .lines());
    return changelog.releases().isEmpty()
        ? new OtherDocument(changelog.header(), "changelog without a stable release of the kernel")
        : changelog;
  }

  private static Article html(byte[] bytes) {
    try {
      return ArticleReader.ofHtml(Jsoup.parse(new ByteArrayInputStream(bytes), null, ""));
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory can be read", e);
    }
  }
}
