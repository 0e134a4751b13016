// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.io.InputStream;
import java.util.function.Consumer;

/** A stream that is open already; it can be read once. */
record StreamSource(InputStream in, String name) implements DocumentSource {

  @Override
  public void read(Consumer<SourceEvent> sink) {
    new MailStream(name, sink, false).read(in);
  }
}
