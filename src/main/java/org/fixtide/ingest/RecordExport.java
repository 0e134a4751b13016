// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.fixtide.catalog.RecordReader;
import org.springframework.stereotype.Component;

/**
 * Writes every record as CSV and JSON Lines. The bytes depend on the record alone: not on the order
 * of import, the database or the time.
 */
@Component
public class RecordExport {

  private final RecordReader record;

  RecordExport(RecordReader record) {
    this.record = record;
  }

  /**
   * Writes all files into a folder, which is made where it is missing; an older export in it is
   * replaced once the new one is whole.
   *
   * @return the files written
   * @throws DirectoryNotEmptyException where the folder holds anything but an export
   * @throws NotDirectoryException where it is a file
   */
  public List<Path> export(Path folder) throws IOException {
    return write(
        folder,
        RecordFiles.NAMES,
        part -> {
          try (RecordFiles files = new RecordFiles(part)) {
            record.read(files::pull, files::fix, files::release, files::document);
          }
        });
  }

  /** Writes the facts alone, in the one file that {@link BundledRecord} reads. */
  public List<Path> exportFacts(Path folder) throws IOException {
    return write(
        folder,
        List.of(BundleFile.NAME),
        part -> BundleFile.write(part.resolve(BundleFile.NAME), record));
  }

  private interface Content {
    void write(Path folder) throws IOException;
  }

  private static List<Path> write(Path folder, List<String> names, Content content)
      throws IOException {
    refuseForeign(folder, names);
    Files.createDirectories(folder);
    Path part = Files.createTempDirectory(folder, ".part-");
    try {
      content.write(part);
      for (String name : names) {
        Files.move(part.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      clear(part);
    }
    return names.stream().map(folder::resolve).toList();
  }

  private static void refuseForeign(Path folder, List<String> names) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    try (Stream<Path> entries = Files.list(folder)) {
      if (entries.map(entry -> entry.getFileName().toString()).anyMatch(n -> !isOwn(n, names))) {
        throw new DirectoryNotEmptyException(folder.toString());
      }
    }
  }

  private static boolean isOwn(String name, List<String> names) {
    return names.contains(name) || name.startsWith(".part-");
  }

  private static void clear(Path part) throws IOException {
    try (Stream<Path> files = Files.list(part)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(part);
  }
}
