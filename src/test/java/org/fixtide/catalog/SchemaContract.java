// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The schema fits the entities, on every database. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
abstract class SchemaContract {

  @Autowired DocumentRepository documents;
  @Autowired FixRepository fixes;
  @Autowired IngestRunRepository runs;

  @Test
  void document_isKept() {
    var kept =
        documents.save(
            new Document("ab".repeat(32), "message/rfc822", "x.mbox#1", 12, Instant.EPOCH));
    assertThat(documents.findById(requireNonNull(kept.id)).orElseThrow().state())
        .isEqualTo(DocumentState.NEW);
    assertThat(documents.countByState(DocumentState.NEW)).isEqualTo(1);
  }

  @Test
  void fixes_areEmptyAtFirst() {
    assertThat(fixes.findAll()).isEmpty();
  }
}
