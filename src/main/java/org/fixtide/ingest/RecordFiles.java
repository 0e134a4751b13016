// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fixtide.catalog.DocumentRecord;
import org.fixtide.catalog.FixRecord;
import org.fixtide.catalog.PullRecord;
import tools.jackson.databind.json.JsonMapper;

/** The files of a full export, open for writing. */
final class RecordFiles implements AutoCloseable {

  /** Names of all files, in the order they are opened. */
  static final List<String> NAMES =
      List.of(
          "pulls.csv",
          "sections.csv",
          "bullets.csv",
          "appearances.csv",
          "fixes.csv",
          "evidence.csv",
          "documents.csv",
          "pulls.jsonl",
          "fixes.jsonl",
          "documents.jsonl");

  private final JsonMapper json = JsonMapper.builder().build();
  private final PullTables pullTables;
  private final Table fixes;
  private final Table evidence;
  private final Table documents;
  private final Lines pullLines;
  private final Lines fixLines;
  private final Lines documentLines;

  RecordFiles(Path folder) throws IOException {
    pullTables = new PullTables(folder);
    fixes =
        new Table(
            folder.resolve("fixes.csv"),
            "id title author first_seen last_seen appearances subsystem secondary kind security"
                .concat(" provenance ai_assisted driver cve")
                .split(" "));
    evidence = new Table(folder.resolve("evidence.csv"), "fix", "of", "rule", "matched", "weak");
    documents =
        new Table(
            folder.resolve("documents.csv"),
            "digest message_id media_type size sent_at state reason".split(" "));
    pullLines = lines(folder.resolve("pulls.jsonl"));
    fixLines = lines(folder.resolve("fixes.jsonl"));
    documentLines = lines(folder.resolve("documents.jsonl"));
  }

  private Lines lines(Path file) throws IOException {
    return new Lines(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), json);
  }

  void pull(PullRecord pull) {
    pullTables.write(pull);
    pullLines.write(pull);
  }

  void fix(FixRecord fix) {
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
    fix.evidence()
        .forEach(why -> evidence.row(fix.id(), why.of(), why.rule(), why.matched(), why.weak()));
    fixLines.write(fix);
  }

  void document(DocumentRecord document) {
    documents.row(
        document.digest(),
        document.messageId(),
        document.mediaType(),
        document.size(),
        document.sentAt(),
        document.state(),
        document.reason());
    documentLines.write(document);
  }

  @Override
  public void close() throws IOException {
    for (AutoCloseable file :
        List.of(pullTables, fixes, evidence, documents, pullLines, fixLines, documentLines)) {
      try {
        file.close();
      } catch (IOException e) {
        throw e;
      } catch (Exception e) {
        throw new IOException(e);
      }
    }
  }
}
