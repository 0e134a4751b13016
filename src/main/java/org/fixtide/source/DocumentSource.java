// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.util.function.Consumer;

/** A place that documents come from. Streams: memory does not grow with the source. */
public interface DocumentSource {

  /** How it is named to people: a path or URL. */
  String name();

  /** Hands every event to {@code sink}, one after the other, in the source's own order. */
  void read(Consumer<SourceEvent> sink);
}
