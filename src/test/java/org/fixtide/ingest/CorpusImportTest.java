// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.fixtide.SharedCorpus;
import org.fixtide.TestDatabases;
import org.fixtide.catalog.RunCounts;
import org.fixtide.source.DocumentSources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The developers' whole collection of real mails, twice. */
@Tag("corpus")
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@SuppressWarnings("NullAway") // fields are filled by Spring
class CorpusImportTest {

  @Autowired Importer importer;
  @Autowired JdbcTemplate jdbc;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestDatabases.h2(registry);
  }

  private static Path corpus;

  @BeforeAll
  static void find() {
    corpus = SharedCorpus.path("corpus");
  }

  @Test
  void everyMailIsAccountedFor_andTheSecondTimeNothingIsNew() {
    RunCounts first = run();
    assertThat(
            first.known()
                + first.pulls()
                + first.notices()
                + first.patches()
                + first.changelogs()
                + first.others()
                + first.quarantined())
        .isEqualTo(first.documents())
        .isGreaterThan(6000);
    assertThat(first.fixesNew()).isGreaterThan(5000);
    assertThat(dangling()).isZero();

    RunCounts second = run();
    assertThat(second.known()).isEqualTo(second.documents()).isEqualTo(first.documents());
    assertThat(second.fixesNew()).isZero();
    tellShared();
  }

  private RunCounts run() {
    return importer.run(DocumentSources.of(List.of(corpus)), tally -> {}).tally().counts();
  }

  /** Lines of current fixes pulls that name no fix, and others that name one. */
  private int dangling() {
    return number(
        """
        SELECT COUNT(*) FROM pull_appearance a JOIN pull p ON p.id = a.pull_id
        WHERE (a.fix_id IS NOT NULL)
          <> (p.sort = 'FIXES' AND p.current_send AND NOT a.merge)
        """);
  }

  private void tellShared() {
    int all = number("SELECT COUNT(*) FROM fix");
    int shared = number("SELECT COUNT(*) FROM fix WHERE appearances > 1");
    System.out.printf(
        "%d of %d fixes appear in more than one pull (%.1f %%)%n",
        shared, all, 100.0 * shared / all);
    assertThat(shared).isPositive();
  }

  private int number(String sql) {
    return jdbc.queryForObject(sql, Integer.class);
  }
}
