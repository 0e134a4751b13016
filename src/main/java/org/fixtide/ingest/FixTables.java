// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.fixtide.catalog.FixRecord;
import org.fixtide.catalog.PatchRecord;

/** The CSV files about fixes: one row a fix, a reason, a patch, a file, a trailer, an origin ... */
final class FixTables implements AutoCloseable {

  static final List<String> NAMES =
      List.of(
          "fixes.csv",
          "evidence.csv",
          "patches.csv",
          "files.csv",
          "trailers.csv",
          "origins.csv",
          "corrections.csv");

  private final Table fixes;
  private final Table evidence;
  private final Table patches;
  private final Table files;
  private final Table trailers;
  private final Table origins;
  private final Table corrections;

  FixTables(Path folder) throws IOException {
    fixes =
        new Table(
            folder.resolve("fixes.csv"),
            "id title author first_seen last_seen appearances subsystem secondary kind security"
                .concat(" provenance ai_assisted driver cve")
                .split(" "));
    evidence = new Table(folder.resolve("evidence.csv"), "fix", "of", "rule", "matched", "weak");
    patches =
        new Table(
            folder.resolve("patches.csv"), "fix", "message_id", "author", "sent_at", "version");
    files = new Table(folder.resolve("files.csv"), "fix", "path", "insertions", "deletions");
    trailers = new Table(folder.resolve("trailers.csv"), "fix", "position", "key", "value");
    origins = new Table(folder.resolve("origins.csv"), "fix", "commit", "title", "origin");
    corrections =
        new Table(
            folder.resolve("corrections.csv"), "fix", "of", "machine", "value", "by", "on", "why");
  }

  void write(FixRecord fix) {
    fixes.row(
        fix.id(),
        fix.title(),
        fix.author(),
        fix.firstSeen(),
        fix.lastSeen(),
        fix.appearances(),
        fix.subsystem(),
        fix.secondary(),
        fix.kind(),
        fix.security(),
        fix.provenance(),
        fix.aiAssisted(),
        fix.driver(),
        fix.cve());
    String id = fix.id();
    fix.evidence().forEach(e -> evidence.row(id, e.of(), e.rule(), e.matched(), e.weak()));
    fix.origins().forEach(o -> origins.row(id, o.commit(), o.title(), o.fix()));
    fix.corrections()
        .forEach(c -> corrections.row(id, c.of(), c.machine(), c.value(), c.by(), c.on(), c.why()));
    if (fix.patch() != null) {
      write(id, fix.patch());
    }
  }

  private void write(String fix, PatchRecord patch) {
    patches.row(fix, patch.messageId(), patch.author(), patch.sentAt(), patch.version());
    patch.files().forEach(f -> files.row(fix, f.path(), f.insertions(), f.deletions()));
    for (int n = 0; n < patch.trailers().size(); n++) {
      trailers.row(fix, n, patch.trailers().get(n).key(), patch.trailers().get(n).value());
    }
  }

  @Override
  public void close() throws IOException {
    for (Table table : List.of(fixes, evidence, patches, files, trailers, origins, corrections)) {
      table.close();
    }
  }
}
