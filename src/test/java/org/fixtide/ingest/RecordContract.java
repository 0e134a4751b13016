// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fixtide.catalog.CatalogWriter;
import org.fixtide.catalog.WriteLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;

/** A record that each test finds empty, on some database. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@SuppressWarnings("NullAway") // fields are filled by Spring and JUnit
abstract class RecordContract {

  @Autowired Importer importer;
  @Autowired Reclassifier reclassifier;
  @Autowired RecordExport export;
  @Autowired CatalogWriter catalog;
  @Autowired ClassifierNaming naming;
  @Autowired WriteLock lock;
  @Autowired JdbcTemplate jdbc;
  @TempDir Path folder;

  @BeforeEach
  void empty() {
    jdbc.update("UPDATE pull_appearance SET fix_id = NULL");
    for (String table :
        List.of(
            "stable_release",
            "pull_appearance",
            "fix",
            "patch",
            "merge_notice",
            "pull",
            "document_content",
            "document",
            "ingest_run")) {
      jdbc.update("DELETE FROM " + table);
    }
  }

  /** Everything on record, by the name of its file. */
  Map<String, String> exported() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (Path file : export.export(folder.resolve("export"))) {
      files.put(file.getFileName().toString(), Files.readString(file));
    }
    return files;
  }

  /** Leaves of the record what its bundled form keeps. */
  void bundled() throws IOException {
    Path facts = export.exportFacts(folder.resolve("facts")).getFirst();
    empty();
    try (var in = Files.newInputStream(facts)) {
      BundleFile.Bundle bundle = BundleFile.read(in);
      lock.hold(() -> catalog.bundle(bundle.pulls(), bundle.patches(), bundle.stable(), naming));
    }
  }
}
