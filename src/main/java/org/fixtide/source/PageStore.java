// SPDX-FileCopyrightText: The Fixtide authors
// SPDX-License-Identifier: Apache-2.0
package org.fixtide.source;

import java.net.URI;
import java.util.Optional;

/** Keeps fetched pages, so that nothing is asked for twice. */
public interface PageStore {

  /** The page kept for this address. */
  Optional<Page> find(URI uri);

  /** Keeps a page in place of an earlier one of the same address. */
  void keep(Page page);
}
