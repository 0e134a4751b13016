// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** One CSV file of an export (RFC 4180, with a head, lines ending in LF). */
final class Table implements AutoCloseable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private final CSVPrinter printer;

  Table(Path file, String... head) throws IOException {
    BufferedWriter writer = Files.newBufferedWriter(file);
    printer = new CSVPrinter(writer, FORMAT);
    printer.printRecord((Object[]) head);
  }

  /** Writes a row; {@code null} is an empty field, a list is joined by blanks. */
  void row(@Nullable Object... values) {
    try {
      for (Object value : values) {
        printer.print(value instanceof List<?> list ? joined(list) : value);
      }
      printer.println();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String joined(List<?> list) {
    return list.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}
