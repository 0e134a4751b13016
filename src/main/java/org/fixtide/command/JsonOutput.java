// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.command;

import java.io.PrintWriter;
import org.fixtide.ingest.ClassifiedDocument;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** One JSON document, written document by document: memory does not grow with the input. */
final class JsonOutput implements ClassifiedOutput {

  private final PrintWriter out;
  private final JsonGenerator json;

  JsonOutput(PrintWriter out) {
    this.out = out;
    JsonMapper mapper = JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    json = mapper.createGenerator(out);
    json.writeStartObject();
    json.writeName("documents");
    json.writeStartArray();
  }

  @Override
  public void write(ClassifiedDocument document) {
    json.writePOJO(document);
  }

  @Override
  public void close() {
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.println();
    out.flush();
  }
}
