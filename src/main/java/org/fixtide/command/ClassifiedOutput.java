// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.command;

import org.fixtide.ingest.ClassifiedDocument;

/** Where {@code classify} writes what it made of each document, one after the other. */
interface ClassifiedOutput extends AutoCloseable {

  void write(ClassifiedDocument document);

  @Override
  void close();
}
