// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.ObjectMapper;

/** A JSON Lines file: one object a line. */
final class Lines implements AutoCloseable {

  private final OutputStream out;
  private final ObjectMapper json;

  Lines(OutputStream out, ObjectMapper json) {
    this.out = out;
    this.json = json;
  }

  void write(Object line) {
    try {
      out.write(json.writeValueAsString(line).getBytes(StandardCharsets.UTF_8));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
