// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.command;

import java.io.PrintWriter;
import org.fixtide.ingest.ClassifiedDocument;
import org.fixtide.ingest.ClassifiedJson;

/** One JSON document, the same that the API answers. */
final class JsonOutput implements ClassifiedOutput {

  private final PrintWriter out;
  private final ClassifiedJson json;

  JsonOutput(PrintWriter out) {
    this.out = out;
    json = new ClassifiedJson(out);
  }

  @Override
  public void write(ClassifiedDocument document) {
    json.write(document);
  }

  @Override
  public void close() {
    json.close();
    out.println();
    out.flush();
  }
}
