// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.web.data;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes lists as files, each row as it comes. JSON has the form of {@link Listing}; a CSV file
 * (RFC 4180) holds the rows alone and says the rest in the answer's head.
 */
@Component
public final class ListFiles {

  private final JsonMapper json;

  ListFiles(JsonMapper json) {
    this.json = json;
  }

  /** Gives a list's entries one by one. */
  public interface Rows<T> {
    void each(Consumer<T> reader);
  }

  /** Answers with the list as CSV. */
  public <T> void csv(HttpServletResponse response, ListHead head, CsvTable<T> table, Rows<T> rows)
      throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader(table.heads().toArray(String[]::new)).get();
    response.setHeader("Fixtide-Generated-At", Listing.now().toString());
    response.setHeader("Fixtide-Revision", Long.toString(head.revision()));
    response.setHeader("Fixtide-Total", Long.toString(head.total()));
    response.setHeader("Fixtide-Definition", head.definition());
    try (CSVPrinter printer =
        new CSVPrinter(open(response, "text/csv", head.name() + ".csv"), format)) {
      rows.each(row -> print(printer, table, row));
    }
  }

  /** Answers with the list as JSON. */
  public <T> void json(HttpServletResponse response, ListHead head, Rows<T> rows)
      throws IOException {
    try (JsonGenerator generator =
        json.createGenerator(open(response, "application/json", head.name() + ".json"))) {
      generator.writeStartObject();
      generator.writeStringProperty("generatedAt", Listing.now().toString());
      generator.writeNumberProperty("revision", head.revision());
      generator.writeNumberProperty("total", head.total());
      generator.writeStringProperty("definition", head.definition());
      generator.writeName("items");
      generator.writeStartArray();
      rows.each(generator::writePOJO);
      generator.writeEndArray();
      generator.writeEndObject();
    }
  }

  private static <T> void print(CSVPrinter printer, CsvTable<T> table, T row) {
    try {
      printer.printRecord(table.cells().stream().map(cell -> cell.apply(row)).toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The answer's body, as a file of this type and name. */
  public static Writer open(HttpServletResponse response, String type, String name)
      throws IOException {
    response.setContentType(type);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"");
    return response.getWriter();
  }
}
