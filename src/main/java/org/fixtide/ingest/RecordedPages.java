// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.fixtide.catalog.KeptPage;
import org.fixtide.catalog.KeptPages;
import org.fixtide.source.Page;
import org.fixtide.source.PageStore;
import org.fixtide.source.SourceDocument;
import org.springframework.stereotype.Component;

/** Keeps fetched pages in the catalog. */
@Component
class RecordedPages implements PageStore {

  private final KeptPages pages;

  RecordedPages(KeptPages pages) {
    this.pages = pages;
  }

  @Override
  public Optional<Page> find(URI uri) {
    return pages
        .find(digest(uri))
        .map(kept ->
            new Page(
                uri,
                kept.mediaType(),
                kept.bytes(),
                kept.etag(),
                kept.lastModified(),
                kept.fetchedAt()));
  }

  @Override
  public void keep(Page page) {
    pages.keep(
        new KeptPage(
            digest(page.uri()),
            page.uri().toString(),
            page.mediaType(),
            page.bytes(),
            page.etag(),
            page.lastModified(),
            page.fetchedAt()));
  }

  private static String digest(URI uri) {
    return SourceDocument.digestOf(uri.toString().getBytes(StandardCharsets.UTF_8));
  }
}
