// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the JSON of {@code classify} document by document: memory does not grow with the input.
 * The writer is not closed.
 */
public final class ClassifiedJson implements AutoCloseable {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator json;

  public ClassifiedJson(Writer out) {
    json = MAPPER.createGenerator(out);
    json.writeStartObject();
    json.writeName("documents");
    json.writeStartArray();
  }

  public void write(ClassifiedDocument document) {
    json.writePOJO(document);
  }

  @Override
  public void close() {
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }
}
