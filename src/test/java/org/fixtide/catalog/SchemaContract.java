// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.catalog;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
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
  @Autowired HostUses hosts;
  @Autowired KeptPages pages;

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

  @Test
  void host_isRemembered() {
    HostUse first =
        new HostUse("lore.example.org", LocalDate.EPOCH, 1, 0, Instant.EPOCH, null, null);
    HostUse then =
        new HostUse(
            "lore.example.org",
            LocalDate.EPOCH.plusDays(1),
            2,
            5,
            Instant.EPOCH.plusMillis(86_400_001),
            Instant.EPOCH.plusSeconds(90_000),
            "It answered 500.");
    hosts.note(first);
    hosts.note(then);
    assertThat(hosts.of("lore.example.org")).contains(then);
    assertThat(hosts.all()).containsExactly(then);
    assertThat(hosts.of("git.example.org")).isEmpty();
  }

  @Test
  void page_isKeptInPlaceOfTheEarlier() {
    for (int i = 1; i <= 2; i++) {
      pages.keep(
          new KeptPage(
              "cd".repeat(32),
              "https://lore.example.org/manifest.js.gz",
              "application/gzip",
              new byte[] {(byte) i},
              "\"%d\"".formatted(i),
              "x".repeat(101),
              Instant.EPOCH));
    }
    KeptPage page = pages.find("cd".repeat(32)).orElseThrow();
    assertThat(page.bytes()).containsExactly(2);
    assertThat(page.etag()).isEqualTo("\"2\"");
    assertThat(page.lastModified()).as("too long to be given back whole").isNull();
    assertThat(pages.find("ef".repeat(32))).isEmpty();
  }
}
