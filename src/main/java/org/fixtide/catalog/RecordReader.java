// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the whole record out in the order of its identities, so that the same record gives the same
 * sequence whatever the order of import and the database. A page at a time: memory does not grow
 * with the record.
 */
@Component
public class RecordReader {

  private static final int PAGE = 200;

  private final PullRecords pulls;
  private final FixRecords fixes;
  private final StableRecords releases;
  private final DocumentRecords documents;

  RecordReader(
      PullRecords pulls, FixRecords fixes, StableRecords releases, DocumentRecords documents) {
    this.pulls = pulls;
    this.fixes = fixes;
    this.releases = releases;
    this.documents = documents;
  }

  /**
   * Hands out everything, from one snapshot of the database: pulls, fixes, stable releases,
   * documents.
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public void read(
      Consumer<PullRecord> pull,
      Consumer<FixRecord> fix,
      Consumer<StableRecord> release,
      Consumer<DocumentRecord> document) {
    pages(pulls::after, PullRecord::messageId, pull);
    pages(fixes::after, FixRecord::id, fix);
    releases.each(release);
    pages(documents::after, DocumentRecord::digest, document);
  }

  private interface Page<T> {
    List<T> after(String key, int limit);
  }

  private static <T> void pages(Page<T> query, Function<T, String> key, Consumer<T> sink) {
    String last = "";
    for (List<T> page = query.after(last, PAGE); !page.isEmpty(); page = query.after(last, PAGE)) {
      page.forEach(sink);
      last = key.apply(page.getLast());
    }
  }
}
