// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fixtide.catalog.DocumentRecord;
import org.fixtide.catalog.FixRecord;
import org.fixtide.catalog.PullRecord;
import org.fixtide.catalog.StableRecord;
import tools.jackson.databind.json.JsonMapper;

/** The files of a full export, open for writing. */
final class RecordFiles implements AutoCloseable {

  private static final List<String> LINES =
      List.of("pulls.jsonl", "fixes.jsonl", "stable.jsonl", "documents.jsonl");

  /** Names of all files. */
  static final List<String> NAMES =
      Stream.of(
              PullTables.NAMES,
              FixTables.NAMES,
              StableTables.NAMES,
              List.of("documents.csv"),
              LINES)
          .flatMap(List::stream)
          .toList();

  private final JsonMapper json = JsonMapper.builder().build();
  private final PullTables pullTables;
  private final FixTables fixTables;
  private final StableTables stableTables;
  private final Table documents;
  private final Lines pullLines;
  private final Lines fixLines;
  private final Lines stableLines;
  private final Lines documentLines;

  RecordFiles(Path folder) throws IOException {
    pullTables = new PullTables(folder);
    fixTables = new FixTables(folder);
    stableTables = new StableTables(folder);
    documents =
        new Table(
            folder.resolve("documents.csv"),
            "digest message_id media_type size sent_at state reason".split(" "));
    pullLines = lines(folder.resolve("pulls.jsonl"));
    fixLines = lines(folder.resolve("fixes.jsonl"));
    stableLines = lines(folder.resolve("stable.jsonl"));
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
    fixTables.write(fix);
    fixLines.write(fix);
  }

  void release(StableRecord release) {
    stableTables.write(release);
    stableLines.write(release);
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
        List.of(
            pullTables,
            fixTables,
            stableTables,
            documents,
            pullLines,
            fixLines,
            stableLines,
            documentLines)) {
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
